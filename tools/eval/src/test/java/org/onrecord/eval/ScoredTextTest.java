package org.onrecord.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.quotation.QuotationKind;
import org.onrecord.text.Span;

class ScoredTextTest {
    private static WordSet words(String text, Span... spans) {
        return ScoredText.of(text).words(List.of(spans));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a well-known rule_2|4",
                "½ ² Ⅷ 五 мост|5",
                "𝒜𝓃𝓃𝒶 spoke 🚀|2",
                "e\u0301te\u0301|2",
                "… — “”|0",
            })
    void wordsAreRunsOfLettersNumbersAndLowLines(String text, int count) {
        assertThat(words(text, new Span(0, text.length())).size()).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({"2, 6, 1", "3, 6, 0", "0, 4, 1", "0, 1, 0", "4, 4, 0", "6, 11, 1", "0, 11, 2", "0, 99, 2"})
    void aWordBelongsToASpanThatHoldsHalfOfIt(int start, int end, int count) {
        assertThat(words("said, there", new Span(start, end)).size()).isEqualTo(count);
    }

    @Test
    void halfOfAWordIsCountedInCodePoints() {
        assertThat(words("𝒜bcd", new Span(0, 3)).size()).isEqualTo(1);
        assertThat(words("𝒜bcd", new Span(0, 2)).isEmpty()).isTrue();
    }

    @Test
    void setsOfTheSameWordsAreEqualInAnyOrder() {
        WordSet back = words("one two", new Span(4, 7), new Span(0, 3));
        assertThat(back).isEqualTo(words("one two", new Span(0, 7))).hasSameHashCodeAs(WordSet.of(List.of(0, 1)));
        assertThat(back.inOrder()).containsExactly(1, 0);
        assertThat(back).hasToString("{0, 1}").isNotEqualTo(words("one two", new Span(0, 3)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "“all of it”|DIRECT",
                "„all of it“ and more”|DIRECT",
                "\"all\" \"of it\"|DIRECT",
                "``all of it''|DIRECT",
                "''all of it''|DIRECT",
                "“open to the end|DIRECT",
                "«all of it all» a|DIRECT",
                "none of it|INDIRECT",
                "none of it”|INDIRECT",
                "some “of it” here|MIXED",
                "it's ‘single’|INDIRECT",
            })
    void theKindIsReadFromTheMarks(String text, QuotationKind kind) {
        assertThat(ScoredText.of(text).kind(List.of(new Span(0, text.length()))))
                .contains(kind);
    }

    @Test
    void aLineEndClosesMarksAndSignsAloneHaveNoKind() {
        ScoredText text = ScoredText.of("“one\ntwo” …");
        assertThat(text.kind(List.of(new Span(5, 8)))).contains(QuotationKind.INDIRECT);
        assertThat(text.kind(List.of(new Span(9, 11)))).isEmpty();
        assertThat(text.kind(List.of())).isEmpty();
    }
}
