package org.onrecord.extract.quote.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.quotation.Polarity;
import org.onrecord.quotation.Quotation;

class QuestionAnswerTest {
    private final RuleFinds rule = RuleFinds.of(new QuestionAnswer());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We spoke to (Ann Lee) about the pump. ¶ <Q:> [Who pays for it?] ¶ <A:> [Nobody does.] ¶ <Q:> [And now?] ¶ <A:> [We wait.]",
                "In an interview with Tom Berg we spoke to (Tom Berg). ¶ <Question:> [Who pays?] ¶ <Answer:> [Nobody does. It is free.]",
            })
    void takesQuestionsAndAnswersOfOneWhoWasAsked(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Q: Who pays for the pump? ¶ A: Nobody does.",
                "We spoke to the council about the pump. ¶ Q: Who pays for it? ¶ A: Nobody does.",
                "We spoke to Ann Lee and, an hour later, spoke to Tom Berg. ¶ Q: Who pays? ¶ A: Nobody does.",
            })
    void findsNothingWhereNobodyOrTwoWereAsked(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We spoke to Ann Lee about the pump. ¶ Q: Who pays for it?",
                "We spoke to Ann Lee about the pump. ¶ A: Nobody does.",
                "We spoke to Ann Lee about the pump. ¶ q: Who pays for it? ¶ a: Nobody does.",
                "We spoke to Ann Lee about the pump. ¶ Q: ¶ A:",
            })
    void findsNothingWithoutBothQuestionAndAnswer(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @Test
    void onlyTheAnswersAreThePersons() {
        List<Quotation> found =
                rule.find("We spoke to Ann Lee about the pump. ¶ Q: Who pays for it? ¶ A: Nobody does.");

        assertThat(found).extracting(Quotation::polarity).containsExactly(Polarity.ASKED, Polarity.SAID);
        assertThat(found).extracting(each -> each.mentions().size()).containsExactly(0, 1);
    }
}
