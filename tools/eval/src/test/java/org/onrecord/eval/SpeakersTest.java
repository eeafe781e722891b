package org.onrecord.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.text.Span;

/** How heads and names of speakers are compared. */
class SpeakersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann Lee, mayor of Estmere|Lee",
                "the mayor of Estmere|mayor",
                "Ann Lee herself|Lee",
                "Lee's|Lee",
                "a man who saw it|man",
                "Of course|course",
                "both|both",
                "Lee — the engineer|Lee",
            })
    void theHeadStandsBeforeCommaOrPreposition(String mention, String head) {
        ScoredText text = ScoredText.of(mention);
        Span whole = new Span(0, mention.length());
        int word = HeadWord.of(text, text.words(List.of(whole))).orElseThrow();
        assertThat(text.lower(word)).isEqualToIgnoringCase(head);
    }

    @Test
    void spansInAnotherOrderAreReadInTheirOwn() {
        ScoredText text = ScoredText.of("Lee, the engineer");
        assertThat(HeadWord.of(text, text.words(List.of(new Span(5, 17), new Span(0, 3)))))
                .hasValue(0);
        assertThat(HeadWord.of(text, text.words(List.of()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dr Ann Lee|Lee|true",
                "Lee|Mrs. Ann Lee's|true",
                "Ann Lee|A. Lee|true",
                "Ann B. Lee|Ann Cora Lee|true",
                "Ann Lee|Bo Lee|false",
                "Ann Lee|B. Lee|false",
                "Ann Lee|Ann Wu|false",
                "the President|President|true",
                "the President|Ann Lee|false",
                "…|Lee|false",
            })
    void namesFitWhereTheyCanBeOfOnePerson(String one, String other, boolean fits) {
        assertThat(Stream.of(
                        SpeakerName.of(one).fits(SpeakerName.of(other)),
                        SpeakerName.of(other).fits(SpeakerName.of(one))))
                .containsOnly(fits);
    }
}
