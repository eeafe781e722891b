package org.onrecord.extract.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SameSpeakerGoesOnTest {
    private final SpeakersFound rule = SpeakersFound.by("SameSpeakerGoesOn");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann Lee said that the pump was ready. “It will run all night long.” | Ann Lee",
                "“The pump is ready,” Ann Lee said. It was loud. “It will run all night long.” | Ann Lee",
                "“The pump is ready,” Ann Lee and Tom Berg said. It was loud. “It will run all night long.” | Ann Lee; Tom Berg",
            })
    void isWhoSpokeJustBeforeInTheParagraph(String text, String speaker) {
        assertThat(rule.in(text)).containsExactly(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“It will run all night long.” | ?",
                "The gate was shut. “It will run all night long.” | ?",
                "“The pump is ready,” Ann Lee said. ¶ The gate was shut at noon. ¶ “It will run all night long.” | ?",
            })
    void isNobodyWhereNobodySpokeOrFarAway(String text, String speaker) {
        assertThat(rule.in(text)).containsExactly(speaker);
    }

    @Test
    void isNobodyBehindTheImpersonalPassive() {
        assertThat(rule.in("It was announced that the pump was ready.")).containsExactly("?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“The pump is ready,” said Ann Lee.",
            })
    void leavesAQuotationWithASpeaker(String text) {
        assertThat(rule.in(text)).isEmpty();
    }

    @Test
    void warnsWhereItIsNobody() {
        assertThat(rule.warnings("The gate was shut. “It will run all night long.”"))
                .containsExactly("no-speaker");
    }

    @Test
    void saysWhyItIsNobody() {
        assertThat(rule.reasons("It was announced that the pump was ready."))
                .containsExactly("the page attributes these words to nobody");
    }
}
