package org.onrecord.eval.jsonl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.quotation.Mention;
import org.onrecord.quotation.MentionKind;
import org.onrecord.text.Span;

class PrintedMentionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mayor Ann Lee | Mayor Ann Lee",
                "Ann Lee, 59, of Kent | Ann Lee, 59, of Kent",
                "the port's head, Ann Lee | the port's head, Ann Lee",
                "the head of the port Ann Lee | Ann Lee"
            })
    void keepsTitleAndAppositionButNoPhraseOfItsOwn(String whole, String printed) {
        int name = whole.indexOf("Ann Lee");
        Mention mention =
                new Mention(new Span(name, name + "Ann Lee".length()), new Span(0, whole.length()), MentionKind.NAME);

        assertThat(PrintedMention.of(whole, mention).of(whole)).isEqualTo(printed);
    }
}
