package org.onrecord.extract.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairDistanceTest {
    @ParameterizedTest
    @CsvSource({
        "10, 13", "11, 13", "9, 12", "8, 11", "5, 8", "4, 7", "3, 7", "12, 14", "13, 15", "17, 19", "18, 19", "500, 26"
    })
    void countsWordsFromTheNearerEndOfTheCue(int word, int row) {
        assertThat(PairDistance.words(word, 10, 12)).isEqualTo(row);
    }

    @Test
    void staysInsideItsTable() {
        for (int word = 0; word < 1000; word++) {
            assertThat(PairDistance.words(word, 400, 401)).isBetween(0, PairDistance.WORD_ROWS - 1);
        }
    }

    @Test
    void countsSentencesUpToTwoAndTellsBlocksApart() {
        DocumentWords words = ReadText.of("One ran.\n\nTwo ran. Three ran.\n\nFour ran. Five ran.")
                .words();
        int three = words.size() - 9;
        assertThat(words.sentence(three)).isEqualTo(2);
        assertThat(PairDistance.sentences(words, three, three)).isEqualTo(2);
        assertThat(PairDistance.sentences(words, three - 3, three)).isEqualTo(1);
        assertThat(PairDistance.sentences(words, 0, three)).isEqualTo(5);
        assertThat(PairDistance.sentences(words, three + 3, three)).isEqualTo(8);
        assertThat(PairDistance.sentences(words, words.size() - 1, 0)).isEqualTo(9);
    }
}
