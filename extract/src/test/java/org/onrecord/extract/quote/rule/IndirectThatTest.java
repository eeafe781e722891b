package org.onrecord.extract.quote.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.quotation.Polarity;

class IndirectThatTest {
    private final RuleFinds rule = RuleFinds.of(new IndirectThat((claim, features) -> true));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Ann Lee) <said> that [the pump was ready].",
                "(Ann Lee) <said> [the pump was ready].",
                "(Ann Lee) <told> TASS in early May [the pump was ready].",
                "On Monday, (Ann Lee) <said> that [the pump was ready].",
            })
    void takesTheClauseBehindTheCue(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Ann Lee) <said> that [the pump was ready], <adding> that [it was cheap].",
                "(Ann Lee) <said> that [it was late] and <noted> that [the gate was] “[wide open]”.",
            })
    void takesEachCueWithTheSameSubject(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Ann Lee) <said> that [the pump was ready], which surprised nobody.",
                "(Ann Lee) <said> that [the pump was ready], but the council bought another one.",
                "(Ann Lee), who <said> that [the pump was ready], left at noon.",
                "While (Ann Lee) <said> that [the pump was ready], (Tom Berg) <said> that [it was not].",
            })
    void endsWhereTheNarratorGoesOn(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(strings = "TASS <reported>, citing (Ann Lee), that [the pump was ready].")
    void namesWhomAMediumCites(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(The survey) <found> that [the pump was small].",
                "The driver found that the pump was small.",
            })
    void letsDocumentsFind(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nobody said that the pump was ready.",
                "If Ann Lee says that the pump is ready, the gate will open.",
                "It was said that the pump was ready.",
                "The gate, which Ann Lee said was shut, is open.",
            })
    void findsNothingThatNobodySaid(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann Lee said a few words.",
                "Ann Lee said that.",
            })
    void findsNothingWithoutAClause(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @Test
    void tellsToWhomAndWhen() {
        assertThat(rule.occasion("Ann Lee told TASS in early May the pump was ready."))
                .containsExactly("ADDRESSEE TASS", "WHEN in early May");
    }

    @Test
    void denies() {
        assertThat(rule.only("Ann Lee denied that the pump was ready.").polarity())
                .isEqualTo(Polarity.DENIED);
    }

    @Test
    void leavesOutWhatTheJudgeDoesNotKeep() {
        RuleFinds strict = RuleFinds.of(new IndirectThat((claim, features) -> false));

        assertThat(strict.find("Ann Lee said that the pump was ready.")).isEmpty();
    }
}
