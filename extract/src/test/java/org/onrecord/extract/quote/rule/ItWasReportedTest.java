package org.onrecord.extract.quote.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItWasReportedTest {
    private final RuleFinds rule = RuleFinds.of(new ItWasReported());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It <was reported> by the (Ministry of Ports) that [the pump is ready].",
                "It has <been reported> by (TASS) that [the pump is ready].",
                "It <was noted> in (the ministry) on Monday that [the gate would stay open].",
            })
    void takesTheClauseBehindThePassive(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It <was announced> that [the gate would stay open].",
                "On Monday it <was confirmed> that [the gate would stay open], but nobody came.",
            })
    void namesNobodyWhereThePageDoesNot(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was reported by the Ministry of Ports.",
                "It was built by the ministry.",
                "The pump was reported by the ministry.",
                "It was said that.",
            })
    void findsNothingWithoutAClauseOrAVerbOfReport(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @Test
    void tellsWhen() {
        assertThat(rule.occasion("It was noted in the ministry on Monday that the gate would stay open."))
                .containsExactly("WHEN on Monday");
    }
}
