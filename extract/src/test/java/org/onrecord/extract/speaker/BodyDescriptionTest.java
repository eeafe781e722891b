package org.onrecord.extract.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyDescriptionTest {
    private final SpeakersFound rule = SpeakersFound.by("BodyDescription");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Harbour Agency met on Monday. The agency said that the pump was ready. | Harbour Agency",
                "The Harbour Company met on Monday. The firm said that the pump was ready. | Harbour Company",
                "The Russian space agency Roscosmos met on Monday. The Russian agency said that the pump was ready. | Roscosmos",
            })
    void isTheOneBodyThatTheWordsFit(String text, String speaker) {
        assertThat(rule.in(text)).containsExactly(speaker);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Harbour Agency met the Pump Agency. The agency said that the pump was ready.",
                "The Harbour Ministry met on Monday. The agency said that the pump was ready.",
                "The agency said that the pump was ready.",
            })
    void leavesWordsThatFitTwoBodiesOrNone(String text) {
        assertThat(rule.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The agency said that the pump was ready. The Harbour Agency met on Monday.",
            })
    void leavesBodiesThatAreNamedLater(String text) {
        assertThat(rule.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TASS wrote on Monday. The agency said that the pump was ready.",
            })
    void leavesNewsAgencies(String text) {
        assertThat(rule.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Harbour Agency met on Monday. An agency said that the pump was ready.",
            })
    void leavesWhatIsNotDefinite(String text) {
        assertThat(rule.in(text)).isEmpty();
    }

    @Test
    void saysThatTheBodyWasDescribed() {
        assertThat(rule.warnings("The Harbour Agency met on Monday. The agency said that the pump was ready."))
                .containsExactly("described-body");
    }
}
