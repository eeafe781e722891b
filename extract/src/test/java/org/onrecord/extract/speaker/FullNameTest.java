package org.onrecord.extract.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FullNameTest {
    private final SpeakersFound rule = SpeakersFound.by("FullName");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“The pump is ready,” said Ann Lee. | Ann Lee",
                "“The pump is ready,” said Mr. Tom Berg. | Tom Berg",
                "“The pump is ready,” said the Harbour Agency. | Harbour Agency",
                "“The pump is ready,” China said. | China",
            })
    void isThePersonOrBodyOfThatName(String text, String speaker) {
        assertThat(rule.in(text)).containsExactly(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“The pump is ready,” said A. Lee. Ann Lee runs the office. | Ann Lee",
                "“The pump is ready,” said Ann Lee. Ann B. Lee runs the office. | Ann B. Lee",
                "“The pump is ready,” ESA said. The European Space Agency (ESA) met. | European Space Agency",
            })
    void takesTheFullestFormOfTheName(String text, String speaker) {
        assertThat(rule.in(text)).containsExactly(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“The pump is ready,” said Ann Lee and Tom Berg. | Ann Lee; Tom Berg",
                "“The pump is ready,” Roscosmos and CNSA said. | Roscosmos; CNSA",
            })
    void takesEachOfSeveral(String text, String speaker) {
        assertThat(rule.in(text)).containsExactly(speaker);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“The pump is ready,” Lee said.",
                "“The pump is ready,” she said.",
                "“The pump is ready,” the engineer said.",
            })
    void leavesSurnamesPronounsAndDescriptions(String text) {
        assertThat(rule.in(text)).isEmpty();
    }

    @Test
    void warnsOfANameWithoutCapitals() {
        assertThat(rule.warnings("“The pump is ready,” said Ann lee.")).containsExactly("lower-case-name");
    }

    @Test
    void isOnePersonUnderTwoFormsOfTheName() {
        assertThat(rule.in("“The pump is ready,” said Ann Lee. “It is loud,” said Ann B. Lee."))
                .containsExactly("Ann B. Lee", "Ann B. Lee");
    }
}
