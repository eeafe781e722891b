package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokenizedDocumentTest {
    private static final String TEXT = "One. Two.\nThree.";
    private static final Document DOCUMENT = new Document(
            TEXT,
            List.of(new Block(new Span(0, 9), BlockKind.PARAGRAPH), new Block(new Span(10, 16), BlockKind.PARAGRAPH)),
            OffsetMap.identity(TEXT.length()));
    private static final Sentence ONE =
            new Sentence(new Span(0, 4), List.of(new Token(new Span(0, 3), TokenKind.WORD, PartOfSpeech.X)));
    private static final Sentence TWO = new Sentence(new Span(5, 9), List.of());
    private static final Sentence THREE = new Sentence(new Span(10, 16), List.of());
    private static final TokenizedDocument TOKENIZED = new TokenizedDocument(DOCUMENT, List.of(ONE, TWO, THREE));

    @Test
    void findsTheSentencesInASpan() {
        assertThat(TOKENIZED.sentencesIn(new Span(0, 9))).containsExactly(ONE, TWO);
        assertThat(TOKENIZED.sentencesIn(new Span(1, 16))).containsExactly(TWO, THREE);
        assertThat(TOKENIZED.sentencesIn(new Span(4, 5))).isEmpty();
    }

    @Test
    void findsTheSentenceAtAnOffset() {
        assertThat(TOKENIZED.sentenceAt(6)).contains(TWO);
        assertThat(TOKENIZED.sentenceAt(4)).isEmpty();
        assertThat(TOKENIZED.sentenceAt(16)).isEmpty();
    }

    @Test
    void handsOutWordsAndTheirOrigin() {
        assertThat(TOKENIZED.text(TWO.span())).isEqualTo("Two.");
        assertThat(DOCUMENT.origin(TWO.span())).isEqualTo(TWO.span());
    }

    @Test
    void refusesABlockOutsideOfTheText() {
        List<Block> blocks = List.of(new Block(new Span(0, 17), BlockKind.PARAGRAPH));
        assertThatThrownBy(() -> new Document(TEXT, blocks, OffsetMap.identity(16)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
