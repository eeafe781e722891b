package org.onrecord.extract.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DocumentWordsTest {
    private static final ReadText TEXT = ReadText.of("“We won,” said Lee. He left.\n\nA fan cheered.");
    private final DocumentWords words = TEXT.words();

    @Test
    void holdsTheTokensOfAllSentences() {
        assertThat(IntStream.range(0, words.size())
                        .mapToObj(i -> TEXT.tokenized().text(words.span(i))))
                .containsExactly(
                        "“", "We", "won", ",", "”", "said", "Lee", ".", "He", "left", ".", "A", "fan", "cheered", ".");
        assertThat(TEXT.tokenized().text(words.span(0, 6))).isEqualTo("“We won,” said");
    }

    @Test
    void countsSentencesAndBlocks() {
        assertThat(List.of(words.sentence(0), words.sentence(7), words.sentence(8), words.sentence(11)))
                .containsExactly(0, 0, 1, 2);
        assertThat(List.of(words.block(0), words.block(10), words.block(11))).containsExactly(0, 0, 1);
    }

    @Test
    void tellsWhereAWordStandsToMarks() {
        assertThat(IntStream.range(0, 7).map(words::type))
                .containsExactly(
                        PieceType.of("“", PieceType.OPENING, true),
                        PieceType.of("We", PieceType.INSIDE, false),
                        PieceType.of("won", PieceType.INSIDE, false),
                        PieceType.of(",", PieceType.INSIDE, false),
                        PieceType.of("”", PieceType.CLOSING, false),
                        PieceType.of("said", PieceType.OUTSIDE, false),
                        PieceType.of("Lee", PieceType.OUTSIDE, false));
        assertThat(words.type(11)).isEqualTo(PieceType.of("A", PieceType.OUTSIDE, true));
    }

    @Test
    void holdsNothingOfAnEmptyPage() {
        assertThat(ReadText.of(" ").words().size()).isZero();
    }
}
