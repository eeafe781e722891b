package org.onrecord.extract.quote.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.quotation.Polarity;

class ObjectContentTest {
    private final RuleFinds rule = RuleFinds.of(new ObjectContent((claim, features) -> true));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Ann Lee) <mentioned> [an agreement between the towns].",
                "(Ann Lee) <called> [the pump] “[a museum piece]”.",
                "(Ann Lee) <called> [it] “[late]”.",
                "(Ann Lee) <called for> [a new pump].",
                "(Ann Lee) <accused> [the council of saving in the wrong place].",
                "(Ann Lee) <urged> [the council to buy a new pump].",
                "(Ann Lee) <promised> [to mend the pump by June].",
            })
    void takesTheObjectOfTheCue(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Ann Lee) <praised> [the council] in a statement on Monday.",
                "(Ann Lee) <criticized> [the council for the delay], which lasted a year.",
                "(Ann Lee) <praised> [the council, the harbour and the port].",
            })
    void endsWhereTheNarratorGoesOn(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann Lee called the plumber.",
                "The company maintains a large fleet of ships.",
                "The report was denied by the ministry.",
                "The report, which denied the claim, is old.",
            })
    void findsNothingInDeedsAndPassives(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(strings = "Ann Lee will discuss the delay.")
    void findsNothingThatNobodySaidYet(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It confirmed the date.",
                "We confirmed the date.",
                "I praised the council.",
            })
    void findsNothingWhereTheSubjectIsNoSpeaker(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(strings = "Ann Lee praised.")
    void findsNothingWithoutAnObject(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @Test
    void tellsWhenAndThroughWhat() {
        assertThat(rule.occasion("Ann Lee praised the council in a statement on Monday."))
                .containsExactly("MEDIUM in a statement", "WHEN on Monday");
    }

    @Test
    void denies() {
        assertThat(rule.only("The ministry denied the report.").polarity()).isEqualTo(Polarity.DENIED);
    }

    @Test
    void leavesOutWhatTheJudgeDoesNotKeep() {
        RuleFinds strict = RuleFinds.of(new ObjectContent((claim, features) -> false));

        assertThat(strict.find("Ann Lee praised the council.")).isEmpty();
    }
}
