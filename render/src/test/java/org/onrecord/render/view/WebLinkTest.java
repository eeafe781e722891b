package org.onrecord.render.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebLinkTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " JavaScript:alert(1)",
                "java\nscript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "//herald.example/",
                "http:opaque",
                "http:///no-host",
                "http://herald.example@evil.example/",
                "http://herald.example%40x@evil.example/",
                "http://herald.example\\@evil.example/",
                "http://herald.example/\u202Eevil b",
                ""
            })
    void anAddressThatMayHarmIsNoLink(String address) {
        assertThat(WebLink.of(address)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://herald.example/a, https://herald.example/a",
        "HTTP://herald.example/a@b, HTTP://herald.example/a@b",
        "https://herald.example/m\u00FCnz, https://herald.example/m%C3%BCnz",
        "https://herald.example/\u202Ex, https://herald.example/%E2%80%AEx"
    })
    void aLinkIsInAscii(String address, String link) {
        assertThat(WebLink.of(address)).contains(link);
    }
}
