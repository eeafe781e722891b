package org.onrecord.bench.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onrecord.text.Span;

class RewriteTest {
    @Test
    void knowsWhereWordsStoodBefore() {
        String original = "Ann Lee said “it works” today.";
        Rewrite rewrite = new Rewrite(
                original,
                List.of(
                        new Edit(new Span(4, 7), "Tarnwick"),
                        new Edit(new Span(13, 14), "<<"),
                        new Edit(new Span(22, 23), "")),
                Map.of("Lee", "Tarnwick"));

        assertThat(rewrite.text()).isEqualTo("Ann Tarnwick said <<it works today.");
        assertThat(rewrite.renamed("Ann Lee")).isEqualTo("Ann Tarnwick");
        for (String words : List.of("it works", "said", "today", "Ann", "Tarnwick")) {
            int at = rewrite.text().indexOf(words);
            Span before = rewrite.origin(new Span(at, at + words.length()));
            assertThat(before.of(original).replace("Lee", "Tarnwick").replace("”", ""))
                    .isEqualTo(words);
        }
    }
}
