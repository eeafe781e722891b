package org.onrecord.extract.quote.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntroducedParagraphTest {
    private final RuleFinds rule = RuleFinds.of(new IntroducedParagraph());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Ann Lee) <wrote> to the council: ¶ “[The pump will work again.]”",
                "In May, <wrote> (Ann Lee): ¶ “[The pump will work again.]”",
                "Mayor (Ann Lee) issued this statement<:> ¶ “[The pump will work again.]” ¶ “[It has always worked.]”",
            })
    void takesTheParagraphsBehindAColon(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann Lee wrote to the council. ¶ “The pump will work again.”",
                "Ann Lee wrote to the council: It was late. ¶ “The pump will work again.”",
            })
    void findsNothingWithoutAColonAtTheEndOfTheParagraph(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann Lee wrote to the council: ¶ The pump will work again.",
                "Ann Lee wrote to the council: ¶ “The pump” is a song.",
            })
    void findsNothingWhereTheNextParagraphIsNoQuotation(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The sign at the gate: ¶ “The pump will work again.”",
                ": ¶ “The pump will work again.”",
            })
    void findsNothingWithoutASpeaker(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @Test
    void saysThatAParagraphGoesOn() {
        assertThat(rule.warnings(
                        "Ann Lee wrote to the council: ¶ “The pump will work again.” ¶ “It has always worked.”"))
                .containsExactly("paragraph-goes-on");
    }
}
