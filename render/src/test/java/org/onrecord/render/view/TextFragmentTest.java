package org.onrecord.render.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFragmentTest {
    private static final String PAGE = "https://news.example.org/a";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We won|We%20won",
                "long-term, and R&D|long%2Dterm%2C%20and%20R%26D",
                "50 % + 1|50%20%25%20%2B%201",
                "не так|%D0%BD%D0%B5%20%D1%82%D0%B0%D0%BA"
            })
    void escapesWhatHasAMeaningInADirective(String words, String expected) {
        assertThat(TextFragment.on(PAGE, words)).isEqualTo(PAGE + "#:~:text=" + expected);
    }

    @Test
    void namesLongWordsByTheirFirstAndLast() {
        String words =
                "We have agreed on the orbit of the station, " + "on this and that, ".repeat(9) + "and on the date.";
        assertThat(TextFragment.on(PAGE, words))
                .isEqualTo(PAGE + "#:~:text=We%20have%20agreed%20on%20the%20orbit%20of%20the,"
                        + "on%20this%20and%20that%2C%20and%20on%20the%20date.");
    }

    @Test
    void staysInsideAParagraphAtBothEnds() {
        assertThat(TextFragment.on(PAGE, "First paragraph.\nSecond one.")).endsWith("#:~:text=First,one.");
    }

    @Test
    void keepsAFragmentThatTheAddressHas() {
        assertThat(TextFragment.on(PAGE + "#top", "We won")).isEqualTo(PAGE + "#top:~:text=We%20won");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "file:///etc/passwd",
                "//host/x",
                "news/a.html",
                "",
                "http:",
                "https://a b/"
            })
    void followsNoAddressThatIsNotOfTheWeb(String address) {
        assertThat(WebLink.of(address)).isEmpty();
    }

    @Test
    void followsWebAddressesInAscii() {
        assertThat(WebLink.of(" HTTPS://news.example.org/кот "))
                .contains("HTTPS://news.example.org/%D0%BA%D0%BE%D1%82");
    }
}
