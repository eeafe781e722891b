package org.onrecord.extract.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntroSentenceTest {
    private final SpeakersFound rule = SpeakersFound.by("IntroSentence");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann Lee was not impressed. “It will run all night long.” | Ann Lee",
                "Ann Lee was not impressed. Tom Berg was. “It will run all night long.” | Tom Berg",
                "Ann Lee was not impressed by the speech of the day. ¶ “It will run all night long.” | Ann Lee",
            })
    void isWhomTheSentenceBeforeIsAbout(String text, String speaker) {
        assertThat(rule.in(text)).containsExactly(speaker);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann Lee came to the gate at noon, and it was raining. “It will run all night long.”",
            })
    void leavesALongSentenceOfTheSameParagraph(String text) {
        assertThat(rule.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The gate was shut. “It will run all night long.”",
                "Ann Lee at the gate ¶ “It will run all night long.”",
                "“It will run all night long.”",
            })
    void leavesASentenceAboutNobodyAndAHeading(String text) {
        assertThat(rule.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann Lee was not impressed. ¶ “It will run all night long.” So the sign said.",
            })
    void leavesAQuotationThatTheNarratorFollows(String text) {
        assertThat(rule.in(text)).isEmpty();
    }

    @Test
    void warnsThatNobodyIsNamed() {
        assertThat(rule.warnings("Ann Lee was not impressed. “It will run all night long.”"))
                .containsExactly("no-speaker");
    }
}
