package org.onrecord.extract.quote.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoneQuotationTest {
    private final RuleFinds rule = RuleFinds.of(new LoneQuotation());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“[It was the storm of the year.]”",
                "Ann Lee came. “[It was the storm of the year.]”",
                "“[It was the storm of the year!]” Then it was quiet.",
            })
    void takesALineOfNothingButQuotation(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“It was the storm of the year,” and the gate was closed.",
                "The “storm of the year” was short.",
            })
    void findsNothingInALineWithWordsOfTheNarrator(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“Yes.”", "“”",
            })
    void leavesWordsThatAreTooFew(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @Test
    void namesNobody() {
        assertThat(rule.only("“It was the storm of the year.”").mentions()).isEmpty();
    }
}
