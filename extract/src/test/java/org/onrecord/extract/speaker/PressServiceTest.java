package org.onrecord.extract.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PressServiceTest {
    private final SpeakersFound rule = SpeakersFound.by("PressService");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The press service of the Harbour Works said that the pump was ready. | Harbour Works press service",
                "The Harbour Works press office said that the pump was ready. | Harbour Works press office",
                "The Harbour Agency met. The press service of the agency said that the pump was ready. | Harbour Agency press service",
            })
    void isThatOfTheBodyThatItNames(String text, String speaker) {
        assertThat(rule.in(text)).containsExactly(speaker);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The press service said that the gate was open.",
                "The press service of the agency said that the pump was ready.",
            })
    void leavesOneThatIsNobodys(String text) {
        assertThat(rule.in(text)).isEmpty();
    }

    @Test
    void saysThatTheBodyWasDescribed() {
        assertThat(rule.warnings(
                        "The Harbour Agency met. The press service of the agency said that the pump was ready."))
                .containsExactly("described-body");
    }

    @Test
    void isTheOneThatSpokeBefore() {
        assertThat(rule.in(
                        "The press service of the Harbour Works said it was late. The press service said it was old."))
                .containsExactly("Harbour Works press service", "Harbour Works press service");
    }

    @Test
    void isNoneWhereTwoSpokeBefore() {
        assertThat(
                        rule.in(
                                "The press service of the Harbour Works said it was late. "
                                        + "The press office of the Ministry of Ports said it was old. The press service said it rained."))
                .containsExactly("Harbour Works press service", "Ministry of Ports press office");
    }
}
