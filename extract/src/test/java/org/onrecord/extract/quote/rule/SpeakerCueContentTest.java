package org.onrecord.extract.quote.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.quotation.Polarity;

class SpeakerCueContentTest {
    private final RuleFinds rule = RuleFinds.of(new SpeakerCueContent());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Ann Lee) <said>: “[The pump is ready.]”",
                "(Ann Lee) <said>, “[The pump is ready.]”",
                "(Ann Lee) <added> that “[the pump is ready]”.",
                "(Ann Lee) <told> the Harbour Gazette: “[The pump is ready.]”",
                "(Ann Lee) and (Tom Berg) <said>: “[The pump is ready.]”",
            })
    void takesTheMarkedWordsBehindTheCue(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Ann Lee), who had come with Tom Berg, <said>: “[The pump is ready.]”",
                "(She) smiled and <said>: “[The pump is ready.]”",
                "“It is late,” (Ann Lee) said, <adding> that “[the gate is shut]”.",
            })
    void namesTheSubjectOfTheCue(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Ann Lee) <said> “[the pump is ready]” and left the hall.",
                "(Ann Lee) <said> “[the old pump]” [was ready].",
            })
    void endsWhereTheNarratorGoesOn(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(strings = "(Ann Lee) <said>: “[The pump is ready.]” ¶ “[It will run all night.]”")
    void goesOnWithBareParagraphs(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann Lee said that the pump was ready.",
                "Ann Lee closed the gate: “The pump is ready.”",
                "Ann Lee was told: “The pump is ready.”",
                "Ann Lee wants to say: “The pump is ready.”",
                "Nobody said: “The pump is ready.”",
                "Said: “The pump is ready.”",
            })
    void findsNothingWithoutMarksACueOrASpeaker(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @Test
    void tellsWhen() {
        assertThat(rule.occasion("Ann Lee said on Monday: “The pump is ready.”"))
                .containsExactly("WHEN on Monday");
    }

    @Test
    void whatWasNotSaidIsNotSaid() {
        assertThat(rule.only("Ann Lee did not say: “The pump is ready.”").polarity())
                .isEqualTo(Polarity.NOT_SAID);
    }
}
