package org.onrecord.extract.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoleHolderTest {
    private final SpeakersFound rule = SpeakersFound.by("RoleHolder");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“It is late,” said Ann Lee, head of the Harbour Works. The head of the Harbour Works said that the pump was ready. | Ann Lee",
                "“It is late,” said Ann Lee, head of the Harbour Works. The chief of the Harbour Works said that the pump was ready. | Ann Lee",
                "“It is late,” said Mayor Ann Lee. The mayor said that the pump was ready. | Ann Lee",
            })
    void isTheOnePersonWhoHasTheRole(String text, String speaker) {
        assertThat(rule.in(text)).containsExactly(speaker);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“It is late,” said Ann Lee, head of the Harbour Works. The head of the council said that the pump was ready.",
                "“It is late,” said Ann Lee, deputy head of the Harbour Works. The head of the Harbour Works said it was ready.",
                "“It is late,” said former mayor Ann Lee. The mayor said that the pump was ready.",
            })
    void leavesAnotherRoleOrAnotherPlace(String text) {
        assertThat(rule.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“It is late,” said Mayor Ann Lee. “It is old,” said Mayor Tom Berg. The mayor said that the pump was ready.",
                "“It is late,” said Mayor Ann Lee. A mayor said that the pump was ready.",
            })
    void leavesARoleThatTwoHaveOrAnybodyMay(String text) {
        assertThat(rule.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor said that the pump was ready. “It is late,” said Mayor Ann Lee.",
            })
    void leavesARoleThatNobodyHasYet(String text) {
        assertThat(rule.in(text)).isEmpty();
    }

    @Test
    void saysThatThePersonWasDescribed() {
        assertThat(rule.warnings("“It is late,” said Mayor Ann Lee. The mayor said that the pump was ready."))
                .containsExactly("described-person");
    }
}
