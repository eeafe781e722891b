package org.onrecord.extract.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentIssuerTest {
    private final SpeakersFound rule = SpeakersFound.by("DocumentIssuer");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Harbour Board report is long. The report said that the pump was ready. | Harbour Board",
                "A report by the Harbour Board is out. The report said that the pump was ready. | Harbour Board",
                "The Harbour Board’s annual audit is long. The audit said that the pump was ready. | Harbour Board",
            })
    void isTheOneBodyWhoseDocumentItIs(String text, String speaker) {
        assertThat(rule.in(text)).containsExactly(speaker);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Harbour Board report is long. The Town Council report is short. The report said that the pump was ready.",
                "The report said that the pump was ready.",
                "The Ann Lee report is long. The report said that the pump was ready.",
            })
    void leavesADocumentOfTwoBodiesOrOfNone(String text) {
        assertThat(rule.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Harbour Board report is long. The study said that the pump was ready.",
                "The Harbour Board report is long. A report said that the pump was ready.",
            })
    void leavesAnotherDocument(String text) {
        assertThat(rule.in(text)).isEmpty();
    }

    @Test
    void saysThatTheBodyWasDescribed() {
        assertThat(rule.warnings("The Harbour Board report is long. The report said that the pump was ready."))
                .containsExactly("described-document");
    }
}
