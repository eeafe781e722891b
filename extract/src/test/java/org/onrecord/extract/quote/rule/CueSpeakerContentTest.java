package org.onrecord.extract.quote.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CueSpeakerContentTest {
    private final RuleFinds rule = RuleFinds.of(new CueSpeakerContent());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Said> (Ann Lee), chief engineer of the Harbour Works: “[The pump is ready.]”",
                "<Said> (Ann Lee) on Monday: “[The pump is ready.]”",
                "But, <said> (Ann Lee), “[the pump is ready.]”",
                "Then <said> (Ann Lee): “[The pump is ready.]”",
                "<Added> (Tom Berg): “[It is loud.]” “[It is old.]”",
            })
    void takesTheMarkedWordsBehindCueAndSpeaker(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(strings = "The pump is ready, said Ann Lee, “but it is loud”.")
    void findsNothingWhereTheCueDoesNotOpenTheLine(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Said Ann Lee: the pump is ready.",
                "Painted Ann Lee: “The pump is ready.”",
                "Said Ann Lee on “Meet the Town.”",
                "Said: “The pump is ready.”",
            })
    void findsNothingWithoutMarksACueOrASpeaker(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @Test
    void tellsWhen() {
        assertThat(rule.occasion("Said Ann Lee on Monday: “The pump is ready.”"))
                .containsExactly("WHEN on Monday");
    }
}
