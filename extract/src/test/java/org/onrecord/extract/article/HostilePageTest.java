package org.onrecord.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.ShortestTime;
import org.onrecord.extract.info.PageInfo;
import org.onrecord.extract.info.PageInfoReader;
import org.onrecord.extract.page.Page;
import org.onrecord.extract.page.Pages;
import org.onrecord.text.Document;

/** The time limit is for what never ends. */
class HostilePageTest {
    private static final Duration LIMIT = Duration.ofSeconds(3);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "page.html|<div>|100000",
                "page.html|<b>|100000",
                "page.html|<p><a><i>|30000",
                "page.html|<table>|100000",
                "page.html|'<p class=x><b>word '|21000",
                "page.html|<q>|100000",
                "page.html|<blockquote>said |30000",
                "page.html|&amp|200000",
                "page.html|&|1000000",
                "page.html|<div class=comment>a |20000",
                "page.html|<p>A word and one more, and so on and on for ever, he said to all of them.|10000",
                "page.txt|a|1000000",
                "page.txt|'a '|500000",
                "page.txt|'(a, '|200000",
                "page.txt|'a,~'|50000",
                "page.txt|'and ~'|50000",
                "page.txt|'Read more: ~'|50000",
                "page.txt|'Views:0 Author:a ~'|25000",
                "page.txt|'» '|100000",
                "page.txt|'the head of the '|60000",
            })
    @Timeout(60)
    void comesThroughInTime(String file, String part, int times) {
        byte[] bytes = ("x" + part.replace('~', '\n').repeat(times)).getBytes(StandardCharsets.UTF_8);
        Duration shortest = ShortestTime.of(LIMIT, () -> read(file, bytes));
        Page page = Pages.read(file, bytes);
        Document document = Pages.document(page);
        PageInfo info = new PageInfoReader().read(page, document);

        assertThat(shortest).isLessThan(LIMIT);
        assertThat(document.text().length()).isLessThanOrEqualTo(page.text().length() + times);
        assertThat(info.address()).isEmpty();
    }

    /** All three steps. */
    private static void read(String file, byte[] bytes) {
        Page page = Pages.read(file, bytes);
        assertThat(new PageInfoReader().read(page, Pages.document(page)).address())
                .isEmpty();
    }
}
