package org.onrecord.extract.quote.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NominalCueTest {
    private final RuleFinds rule = RuleFinds.of(new NominalCue());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The council heard about (Ann Lee)'s <warning> that [the pump was old].",
                "The ministry rejected (Lee)'s <claim> that [the pump was new].",
                "He repeated (his) <promise> [to mend the gate].",
            })
    void takesTheClauseBehindANounWithItsOwner(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(strings = "Nobody believed (her) <warning> that [the gate would break], which it did.")
    void endsWhereTheNarratorGoesOn(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The council rejected the claim that the pump was new.",
                "Ann Lee paid the claim that lay on her desk.",
            })
    void findsNothingWithoutAnOwner(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They laughed at Ann Lee's claim.",
                "He forgot his promise to her.",
                "The town keeps Ann Lee's bell that rings at noon.",
            })
    void findsNothingWhereNothingIsTold(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(strings = "Her claim that the pump was new surprised nobody.")
    void findsNothingBeforeTheFirstVerb(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }
}
