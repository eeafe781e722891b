package org.onrecord.extract.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WindowsTest {
    /** Eleven words a sentence. */
    private static final String SENTENCE = "The old mayor of the town went home at last. ";

    @Test
    void readsAShortDocumentAtOnce() {
        List<Window> windows = Windows.of(ReadText.of(SENTENCE.repeat(3)).words());
        assertThat(windows).hasSize(1);
        assertThat(windows.get(0).words()).isEqualTo(33);
        assertThat(windows.get(0).length()).isEqualTo(35);
    }

    @Test
    void opensWithTheLastSentenceOfTheWindowBefore() {
        DocumentWords words = ReadText.of(SENTENCE.repeat(40)).words();
        List<Window> windows = Windows.of(words);
        for (int i = 1; i < windows.size(); i++) {
            assertThat(windows.get(i).from()).isEqualTo(windows.get(i - 1).to() - 11);
        }
        assertThat(windows.get(windows.size() - 1).to()).isEqualTo(words.size());
        assertThat(windows).allMatch(window -> window.length() <= Windows.LONGEST);
    }

    @Test
    void cutsASentenceThatIsTooLong() {
        DocumentWords words = ReadText.of("word and ".repeat(300) + "end.").words();
        List<Window> windows = Windows.of(words);
        int at = 0;
        for (Window window : windows) {
            assertThat(window.from()).isEqualTo(at);
            assertThat(window.length()).isLessThanOrEqualTo(Windows.LONGEST);
            at = window.to();
        }
        assertThat(at).isEqualTo(words.size());
    }

    @Test
    void sharesNoWordsInTraining() {
        DocumentWords words = ReadText.of(SENTENCE.repeat(40)).words();
        List<Window> windows = Windows.apart(words, 60);
        assertThat(windows.get(0).length()).isLessThanOrEqualTo(60);
        int at = 0;
        for (Window window : windows) {
            assertThat(window.from()).isEqualTo(at);
            at = window.to();
        }
        assertThat(at).isEqualTo(words.size());
    }

    @Test
    void putsWordsInPiecesBetweenStartAndEnd() {
        WordPieces vocabulary = new WordPieces(TinyModel.vocabulary("fan", "##s", "ran"));
        Window window = Windows.of(ReadText.of("Fans ran").words(vocabulary)).get(0);
        assertThat(window.length()).isEqualTo(5);
        assertThat(new int[] {window.piece(0), window.piece(4)}).containsExactly(WordPieces.START, WordPieces.END);
        assertThat(new int[] {window.first(0), window.first(1)}).containsExactly(1, 3);
        assertThat(window.type(1)).isEqualTo(window.type(2)).isEqualTo(PieceType.of("Fans", PieceType.OUTSIDE, true));
        assertThat(window.type(0)).isZero();
    }

    @Test
    void cutsNoWordsIntoNoWindows() {
        assertThat(Windows.of(ReadText.of(" ").words())).isEmpty();
    }
}
