package org.onrecord.extract.quote.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsSpeakerNotedTest {
    private final RuleFinds rule = RuleFinds.of(new AsSpeakerNoted());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "As (Ann Lee) <noted>, [the pump is ready].",
                "As (the minister) <explained>, [the pump is ready, and it is cheap].",
                "[The pump is ready], as (Ann Lee) <put> it.",
                "“[The pump is ready,]” as (Ann Lee) <put> it.",
            })
    void takesTheWordsBehindOrBefore(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<As noted in> the (Ministry of Ports), [the pump is ready].",
                "<As reported by> (TASS), [the pump is ready].",
                "<As it emerges from> (the report), [the pump is ready].",
            })
    void takesABodyOrDocumentBehindThePassive(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "As Ann Lee left the hall, the lights went out.",
                "As it rained, Ann Lee said that the pump was ready.",
                "As an engineer, Ann Lee saw the pump.",
                "She works as fast as Tom Berg said.",
            })
    void findsNothingWhereTheClauseTellsWhenOrHow(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "As Tom Berg said.",
                "As Ann Lee noted the pump is ready.",
            })
    void findsNothingWithoutWordsToAttribute(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @Test
    void tellsWhen() {
        assertThat(rule.occasion("The pump is ready, as Ann Lee explained on Monday."))
                .containsExactly("WHEN on Monday");
    }
}
