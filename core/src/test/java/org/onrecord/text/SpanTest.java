package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
    @ParameterizedTest
    @CsvSource({"-1, 2", "3, 2"})
    void refusesEndsThatHoldNoText(int start, int end) {
        assertThatThrownBy(() -> new Span(start, end)).hasMessageContaining("[" + start + ", " + end + ")");
    }

    @ParameterizedTest
    @CsvSource({"2, 4, true, true", "0, 2, false, false", "1, 3, false, true", "5, 5, true, false", "5, 6, false, false"
    })
    void tellsInsideFromOverlap(int start, int end, boolean inside, boolean overlaps) {
        Span span = new Span(2, 5);
        Span other = new Span(start, end);
        assertThat(span.contains(other)).isEqualTo(inside);
        assertThat(span.overlaps(other)).isEqualTo(overlaps);
    }

    @Test
    void coversMovesAndCutsOut() {
        Span span = new Span(2, 5);
        assertThat(span.cover(new Span(7, 9))).isEqualTo(new Span(2, 9));
        assertThat(span.shift(-2)).isEqualTo(new Span(0, 3));
        assertThat(span.length()).isEqualTo(3);
        assertThat(span.isEmpty()).isFalse();
        assertThat(span.contains(2)).isTrue();
        assertThat(span.contains(5)).isFalse();
        assertThat(span.of("so Ann said")).isEqualTo(" An");
    }

    @Test
    void ordersByStartThenByEnd() {
        assertThat(Stream.of(new Span(3, 4), new Span(1, 5), new Span(1, 2)).sorted())
                .isEqualTo(List.of(new Span(1, 2), new Span(1, 5), new Span(3, 4)));
    }
}
