package org.onrecord.extract.quote.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.quotation.Polarity;

class DeclinedToTest {
    private final RuleFinds rule = RuleFinds.of(new DeclinedTo());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(The ministry) <declined> [to comment on the date].",
                "(Ann Lee) <refused> [to say whether the pump was ready].",
                "(Ann Lee) and (Tom Berg) <refused> [to discuss the delay].",
            })
    void takesWhatSomebodyWouldNotSpeakOf(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She refused to open the gate.",
                "Ann Lee declined the offer.",
                "Ann Lee wanted to comment on the date.",
            })
    void findsNothingInOtherRefusals(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(strings = "Declined to comment.")
    void findsNothingWithoutASpeaker(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @Test
    void isSilence() {
        assertThat(rule.only("The ministry declined to comment on the date.").polarity())
                .isEqualTo(Polarity.DECLINED);
    }
}
