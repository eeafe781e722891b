package org.onrecord.extract.quote.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportedBeforeTest {
    private final RuleFinds rule = RuleFinds.of(new ReportedBefore());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[The pump is ready]. This <was reported> by (the press service of the Harbour Works).",
                "“[The pump is ready.]” This <was stated> by (Ann Lee).",
                "[The pump is ready]. This <was reported> to TASS on Monday by (Ann Lee).",
                "[The pump is ready]. It <was announced> in (the ministry).",
            })
    void takesTheSentenceBefore(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The pump is ready. This was reported.",
                "The pump is ready. This was built by Ann Lee.",
                "The pump is ready. Nothing was reported by Ann Lee.",
            })
    void findsNothingWithoutASpeakerOrAVerbOfReport(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This was reported by Ann Lee.",
                "The pump is ready. ¶ This was reported by Ann Lee.",
            })
    void findsNothingWithoutASentenceBeforeInTheParagraph(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @Test
    void tellsToWhomAndWhen() {
        assertThat(rule.occasion("The pump is ready. This was reported to TASS on Monday by Ann Lee."))
                .containsExactly("ADDRESSEE TASS", "WHEN on Monday");
    }

    @Test
    void saysWhereTheAttributionStands() {
        assertThat(rule.warnings("The pump is ready. This was stated by Ann Lee."))
                .containsExactly("attribution-in-next-sentence");
    }
}
