package org.onrecord.bench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.page.Origin;
import org.onrecord.extract.page.Page;
import org.onrecord.extract.page.PageReader;
import org.onrecord.text.Span;

class FaithfulnessTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SAME|He said no.|<p>He <b>said</b> no.",
                "SAME|Bread & butter|Bread &amp; butter",
                "AROUND|He said no.|He said <button>Share</button> no.",
                "AROUND|“Née” she said|\\u201cN\\u00e9e\\u201d she \\\"said\\\"",
                "OTHER|He said no.|He said.",
                "OTHER|He did not say it.|He did say it not.",
            })
    void comparesWordsWithBytes(Faithfulness expected, String words, String source) throws IOException {
        byte[] bytes = ("<i>" + source + "</i>").getBytes(StandardCharsets.UTF_8);
        Page page = new PageReader().read("page.html", new ByteArrayInputStream(bytes));
        Span span = new Span(3, page.text().length() - 4);
        Origin origin = new Origin(span, page.bytes(span), page.position(3), Optional.empty());

        assertThat(Faithfulness.of(words, origin, page, bytes)).isEqualTo(expected);
    }
}
