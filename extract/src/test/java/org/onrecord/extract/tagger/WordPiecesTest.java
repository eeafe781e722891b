package org.onrecord.extract.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPiecesTest {
    private static final List<String> VOCABULARY = TinyModel.vocabulary(
            "mayor", "may", "##or", "##s", "re", "##elect", "##ed", "-", "cafe", "'", "o", "##o", "4", "##2", ".");

    private final WordPieces pieces = new WordPieces(VOCABULARY);

    @ParameterizedTest
    @CsvSource({
        "mayor, mayor",
        "Mayors, mayor ##s",
        "MAYOR, mayor",
        "re-elected, re - [UNK]",
        "reelected, re ##elect ##ed",
        "Café, cafe",
        "42, 4 ##2",
        "4.42, 4 . 4 ##2",
        "mayorx, [UNK]",
        "’, [UNK]",
        "oooooooooooo, o ##o ##o ##o ##o ##o ##o ##o",
    })
    void cutsTheLongestPieceFirst(String word, String expected) {
        assertThat(cut(word)).isEqualTo(expected);
    }

    @Test
    void marksAWordThatIsTooLongAsUnknown() {
        assertThat(cut("o".repeat(61))).isEqualTo("[UNK]");
    }

    @Test
    void givesEveryWordAPiece() {
        assertThat(cut("\u0301")).isEqualTo("[UNK]");
        assertThat(cut("")).isEqualTo("[UNK]");
    }

    private String cut(String word) {
        return Arrays.stream(pieces.pieces(word)).mapToObj(VOCABULARY::get).collect(Collectors.joining(" "));
    }
}
