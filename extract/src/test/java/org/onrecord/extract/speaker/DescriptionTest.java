package org.onrecord.extract.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DescriptionTest {
    private final SpeakersFound rule = SpeakersFound.by("Description");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Officials said that the pump was ready. | (Officials)",
                "The report said that the pump was ready. | (The report)",
                "A person familiar with the plan said that the pump was ready. | (A person familiar with the plan)",
                "A spokesman for the Harbour Works said it was ready. | (A spokesman for the Harbour Works)",
            })
    void keepsTheWordsWhereNoNameFits(String text, String speaker) {
        assertThat(rule.in(text)).containsExactly(speaker);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“The pump is ready,” said Ann Lee.",
                "She said that the pump was ready.",
            })
    void leavesNamesAndPronouns(String text) {
        assertThat(rule.in(text)).isEmpty();
    }
}
