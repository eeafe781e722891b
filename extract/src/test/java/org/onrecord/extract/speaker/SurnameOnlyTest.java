package org.onrecord.extract.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SurnameOnlyTest {
    private final SpeakersFound rule = SpeakersFound.by("SurnameOnly");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann Lee runs the office. “The pump is ready,” Lee said. | Ann Lee",
                "“The pump is ready,” Lee said. Ann Lee runs the office. | Ann Lee",
                "“The pump is ready,” Mayor Lee said. Ann Lee left. | Ann Lee",
                "“The pump is ready,” LEE said. Ann Lee runs the office. | Ann Lee",
                "“The pump is ready,” de Boer said. Anna de Boer runs the office. | Anna de Boer",
                "Ann Frost opened the gate. “The pump is ready,” Frost said. | Ann Frost",
            })
    void isThePersonWhoseFullNameThePagePrints(String text, String speaker) {
        assertThat(rule.in(text)).containsExactly(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann Lee met Ann B. Lee. “The pump is ready,” Lee said. | Ann B. Lee",
                "Ann Lee met A. Lee. “The pump is ready,” Lee said. | Ann Lee",
            })
    void takesTheFullestFormOfTheName(String text, String speaker) {
        assertThat(rule.in(text)).containsExactly(speaker);
    }

    @Test
    void staysASurnameWhereThePagePrintsNoMore() {
        assertThat(rule.in("“The pump is ready,” Lee said.")).containsExactly("Lee");
    }

    @Test
    void isNobodyWhereTwoHaveIt() {
        assertThat(rule.in("Ann Lee met Tom Lee. “The pump is ready,” Ann Lee said. “It is old,” Lee said."))
                .containsExactly("?");
    }

    @Test
    void takesASurnameWithASign() {
        assertThat(rule.in("“The pump is ready,” O'Neil said. Ann O'Neil left."))
                .containsExactly("Ann O'Neil");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann Lee left. “The pump is ready,” Ann Lee said.",
                "“The pump is ready,” she said.",
            })
    void leavesWholeNamesAndPronouns(String text) {
        assertThat(rule.in(text)).isEmpty();
    }

    @Test
    void warnsOfASurnameAlone() {
        assertThat(rule.warnings("“The pump is ready,” Lee said.")).containsExactly("surname-only");
    }

    @Test
    void warnsOfASurnameOfTwo() {
        assertThat(rule.warnings("Ann Lee met Tom Lee. “It is old,” Lee said.")).containsExactly("ambiguous-surname");
    }

    @Test
    void saysWhoItMayBe() {
        assertThat(rule.reasons("Ann Lee met Tom Lee. “It is old,” Lee said."))
                .containsExactly("“Lee” may be Ann Lee or Tom Lee");
    }
}
