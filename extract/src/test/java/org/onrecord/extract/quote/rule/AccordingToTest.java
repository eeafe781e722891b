package org.onrecord.extract.quote.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccordingToTest {
    private final RuleFinds rule = RuleFinds.of(new AccordingTo());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<According to> (Ann Lee), [the pump is ready].",
                "But <according to> (the harbour ministry), [the pump is ready].",
                "[The pump is ready], <according to> (Ann Lee).",
                "[The pump is ready] <according to> (Ann Lee).",
                "[The pump], <according to> (Ann Lee), [is ready].",
                "<According to> (Ann Lee): “[The pump is ready.]”",
                "“[The pump is ready,]” <according to> (Ann Lee).",
            })
    void takesTheWordsBeforeBehindOrAround(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<According to> (Ann Lee), chief engineer of the Harbour Works, [the pump is ready].",
                "<According to> (Ann Lee) on Monday, [the pump is ready].",
                "[The pump is ready], <according to> (Ann Lee), who built it.",
                "The council closed the gate; <according to> (Ann Lee), [it will reopen in May].",
            })
    void keepsRolesDaysAndOtherClausesOutOfTheWords(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<According to> (Ann Lee) and (Tom Berg), [the pump is ready].",
                "<According to> (her), [the pump is ready].",
            })
    void takesTwoSpeakersOrAPronoun(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He pays according to what he earns.",
                "The boats were sorted according to that.",
                "Everything went according to plan on Monday, and nobody was late.",
                "The rule that according to Ann Lee is old holds.",
                "According to Ann Lee.",
                "According to.",
            })
    void findsNothingWhereNobodySpeaks(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @Test
    void tellsWhen() {
        assertThat(rule.occasion("According to Ann Lee on Monday, the pump is ready."))
                .containsExactly("WHEN on Monday");
    }
}
