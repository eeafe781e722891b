package org.onrecord.extract.quote.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.quotation.Polarity;

class AskedWhetherTest {
    private final RuleFinds rule = RuleFinds.of(new AskedWhether());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Asked> by (a reporter) [whether the pump was new], Ann Lee said that it was.",
                "Ann Lee was <asked> by (a reporter) [why the pump was old].",
                "Ann Lee was <asked> on Monday by (Tom Berg) [how the gate is opened].",
                "When <asked> by (Tom Berg) about [the pump], Ann Lee left the room.",
                "Ann Lee was repeatedly <asked> by (Tom Berg) [what a new pump would cost], but she left.",
            })
    void takesTheQuestionOfWhoAsks(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Asked whether the pump was new, Ann Lee said that it was.",
                "Tom Berg asked by letter why the pump was old.",
                "Ann Lee was asked by Tom Berg to leave.",
                "Ann Lee was asked by",
            })
    void findsNothingWithoutAnAskerOrAQuestion(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @Test
    void isAQuestionAndNoStatement() {
        assertThat(rule.only("Ann Lee was asked by a reporter why the pump was old.")
                        .polarity())
                .isEqualTo(Polarity.ASKED);
    }
}
