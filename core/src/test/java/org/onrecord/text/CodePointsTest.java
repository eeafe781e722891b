package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"", "plain", "a\uD83D\uDE80b", "\uD83D\uDE80\uD83D\uDE80", "lone \uD83D high", "lone \uDE80 low"
            })
    void agreesWithTheJdkAtEveryOffset(String piece) {
        for (String text : new String[] {piece, piece.repeat(150), "x" + piece.repeat(150)}) {
            CodePoints points = CodePoints.of(text);
            assertThat(points.total()).isEqualTo(text.codePointCount(0, text.length()));
            for (int codePoint = 0; codePoint <= points.total(); codePoint++) {
                int offset = text.offsetByCodePoints(0, codePoint);
                assertThat(points.offset(codePoint)).isEqualTo(offset);
                assertThat(points.at(offset)).isEqualTo(codePoint);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 4})
    void refusesACodePointOutsideOfTheText(int codePoint) {
        assertThatThrownBy(() -> CodePoints.of("abc").offset(codePoint)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
