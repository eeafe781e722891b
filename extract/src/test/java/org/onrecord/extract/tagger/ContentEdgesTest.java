package org.onrecord.extract.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.text.Span;

/** What is chosen stands in braces at the left, what is made of it in square brackets at the right. */
class ContentEdgesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{“We won,”} said Lee.|[“We won,”] said Lee.",
                "“{We won},” said Lee.|[“We won,”] said Lee.",
                "“{We won,}” said Lee.|[“We won,”] said Lee.",
                "{“We won”,} said Lee.|[“We won”], said Lee.",
                "“{We won}”, said Lee.|[“We won”], said Lee.",
                "Lee said that {, at last, they won,} too.|Lee said that , [at last, they won], too.",
                "Lee said it was {over “and done.}”|Lee said it was [over “and done.”]",
                "Lee said it was {over “}and done.”|Lee said it was [over] “and done.”",
                "“We won{,” said} Lee.|“We won,” [said] Lee.",
                "“We {won at} last,” said Lee.|“We [won at] last,” said Lee.",
                "“We {won} at last,” said Lee.|“We [won] at last,” said Lee.",
                "Lee left{, .}|Lee left, .",
                "Lee {won. ¶ Ann} left.|Lee [won.] ¶ [Ann] left.",
            })
    void keepsMarksWholeAndCommasOut(String chosen, String drawn) {
        int start = solid(chosen.substring(0, chosen.indexOf('{')));
        int end = solid(chosen.substring(0, chosen.indexOf('}')));
        ReadText read = ReadText.of(chosen.replace("¶", "\n\n").replaceAll("[{}]", ""));
        DocumentWords words = read.words();
        int from = 0;
        while (solid(read.text().substring(0, words.span(from).start())) < start) {
            from++;
        }
        int to = from;
        while (to < words.size()
                && solid(read.text().substring(0, words.span(to).end())) <= end) {
            to++;
        }
        List<Span> spans = new ContentEdges(words, read.text(), read.runs()).of(from, to);
        assertThat(draw(read.text(), spans).replace("\n", " ¶ ")).isEqualTo(drawn);
    }

    /** How many signs of the text {@code drawn} holds, white space not counted. */
    private static int solid(String drawn) {
        return drawn.replaceAll("[\\s{}¶]", "").length();
    }

    private static String draw(String text, List<Span> spans) {
        StringBuilder drawn = new StringBuilder(text);
        List<Span> backward = new ArrayList<>(spans);
        Collections.reverse(backward);
        for (Span span : backward) {
            drawn.insert(span.end(), ']').insert(span.start(), '[');
        }
        return drawn.toString();
    }
}
