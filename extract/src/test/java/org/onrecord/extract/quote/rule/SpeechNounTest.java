package org.onrecord.extract.quote.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeechNounTest {
    private final RuleFinds rule = RuleFinds.of(new SpeechNoun());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Ann Lee)'s <message> was clear: “[The pump is ready.]”",
                "But (Ann Lee)'s <answer> was short: “[No.]”",
                "(Ann Lee)'s <reaction> was blunt. “[The pump is too old for this harbour.]”",
                "(Her) <response>? “[The pump is too old for this harbour.]”",
                "(Her) final <word>: “[Never.]”",
            })
    void takesTheMarkedWordsThatTheNounAnnounces(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(strings = "And a warning: “[The pump is too old for this harbour.]”")
    void takesAWarningWithoutAnOwnerForTheLastSpeaker(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann Lee's answer was late.",
                "Ann Lee's message: the pump is ready.",
                "Ann Lee's reaction was blunt. The pump is “too old”.",
            })
    void findsNothingWithoutBareWordsBehindIt(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The answer was wrong. “Gate to the Sea” is a song.",
                "Ann Lee's dog was clear: “Bark.”",
            })
    void findsNothingWithoutAnOwnerWhoSpeaks(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }
}
