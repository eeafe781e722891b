package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineMapTest {
    @ParameterizedTest
    @CsvSource({"0, 1:1", "1, 1:2", "2, 2:1", "4, 2:3", "5, 3:1", "6, 4:1", "99, 4:94"})
    void countsLfCrLfAndCrAsOneLineEndEach(int offset, String position) {
        assertThat(LineMap.of("a\nb\r\n\rc").position(offset)).hasToString(position);
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 2", "2, 2, 5", "3, 5, 6", "4, 6, 7"})
    void knowsWhereALineStands(int line, int start, int end) {
        assertThat(LineMap.of("a\nb\r\n\rc").line(line)).contains(new Span(start, end));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 5})
    void knowsNoLinesButThoseOfTheText(int line) {
        assertThat(LineMap.of("a\nb\r\n\rc").line(line)).isEmpty();
    }

    @Test
    void growsWithTheText() {
        assertThat(LineMap.of("\n".repeat(100)).position(100)).isEqualTo(new Position(101, 1));
        assertThatThrownBy(() -> new Position(0, 1)).hasMessageContaining("0:1");
    }
}
