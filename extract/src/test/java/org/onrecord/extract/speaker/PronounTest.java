package org.onrecord.extract.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PronounTest {
    private final SpeakersFound rule = SpeakersFound.by("Pronoun");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“The pump is ready,” Ann Lee said. “It is loud,” she added. | Ann Lee",
                "Ann Lee opened the gate. She said that the pump was ready. | Ann Lee",
                "Mary Moor left. ¶ Ann Lee came. “It is late,” she said. | Ann Lee",
                "The spokeswoman said that the pump was ready. She said that the gate was open. | (The spokeswoman)",
            })
    void isThePersonWhoSpokeOrOfWhomTheSentenceBeforeTells(String text, String speaker) {
        assertThat(rule.in(text)).containsExactly(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann Lee opened the gate with Tom Berg. She said it was late. | Ann Lee",
                "Ann Lee opened the gate with Tom Berg. He said it was late. | Tom Berg",
            })
    void passesOverPeopleOfTheOtherGender(String text, String speaker) {
        assertThat(rule.in(text)).containsExactly(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann Lee met Mary Moor. She said that the pump was ready. | ?",
                "Tom Berg opened the gate with John Moor. He said it was late. | ?",
                "Ann Lee spoke with Mary Moor. Tom Berg left. “It is late,” she said. | ?",
            })
    void isNobodyWhereTwoFit(String text, String speaker) {
        assertThat(rule.in(text)).containsExactly(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He said that the pump was ready. | ?",
                "Ann Lee said that the pump was ready. He said it was late. | ?",
                "“Ann Lee is late,” she said. | ?",
                "I said that it was late. | ?",
            })
    void isNobodyWhereNoneFits(String text, String speaker) {
        assertThat(rule.in(text)).containsExactly(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The council said that the pump was ready. It said that the gate was open. | (The council)",
                "The workers said that the pump was ready. They said that the gate was open. | (The workers)",
            })
    void isTheBodyOrGroupThatSpokeJustBefore(String text, String speaker) {
        assertThat(rule.in(text)).containsExactly(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The council met. It said that the gate was open. | ?",
                "Ann Lee said that the pump was ready. They said that the gate was open. | ?",
            })
    void isNoBodyThatDidNotSpeakAndNoPerson(String text, String speaker) {
        assertThat(rule.in(text)).containsExactly(speaker);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann Lee left. “The pump is ready,” Ann Lee said.",
            })
    void leavesNames(String text) {
        assertThat(rule.in(text)).isEmpty();
    }

    @Test
    void warnsWhereItIsNobody() {
        assertThat(rule.warnings("He said that the pump was ready.")).containsExactly("unresolved-pronoun");
    }

    @Test
    void saysWhoItMayBe() {
        assertThat(rule.reasons("Ann Lee met Mary Moor. She said that the pump was ready."))
                .containsExactly("“she” may be Ann Lee or Mary Moor");
    }

    @Test
    void saysThatNobodyIsNear() {
        assertThat(rule.reasons("He said that the pump was ready."))
                .containsExactly("“he” points at nobody named nearby");
    }
}
