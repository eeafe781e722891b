package org.onrecord.extract.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PieceTypeTest {
    @ParameterizedTest
    @CsvSource({
        "mayor, 0",
        "Mayor, 1",
        "A, 1",
        "MAYOR, 2",
        "McKay, 1",
        "iPhone, 0",
        "42, 3",
        "'$', 3",
        "4X, 1",
        "2ND, 2"
    })
    void tellsTheCaseOfAWord(String word, int type) {
        assertThat(PieceType.of(word, PieceType.OUTSIDE, false)).isEqualTo(type);
    }

    @Test
    void givesEachCombinationANumberOfItsOwn() {
        Set<Integer> seen = new HashSet<>();
        for (String word : new String[] {"a", "Ab", "AB", "1"}) {
            for (int place = PieceType.OUTSIDE; place <= PieceType.CLOSING; place++) {
                seen.add(PieceType.of(word, place, false));
                seen.add(PieceType.of(word, place, true));
            }
        }
        assertThat(seen).hasSize(PieceType.COUNT).allMatch(type -> type >= 0 && type < PieceType.COUNT);
    }

    @Test
    void printsAWordInOtherLetters() {
        int mayor = PieceType.of("Mayor", PieceType.INSIDE, true);
        assertThat(PieceType.small(mayor)).isEqualTo(PieceType.of("mayor", PieceType.INSIDE, true));
        assertThat(PieceType.capitals(mayor)).isEqualTo(PieceType.of("MAYOR", PieceType.INSIDE, true));
        int number = PieceType.of("7", PieceType.CLOSING, false);
        assertThat(PieceType.small(number)).isEqualTo(number).isEqualTo(PieceType.capitals(number));
    }
}
