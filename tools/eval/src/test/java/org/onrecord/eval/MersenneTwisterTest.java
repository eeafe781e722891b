package org.onrecord.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers are those of {@code random.Random(seed).randrange(limit)} of Python 3.11. */
class MersenneTwisterTest {
    @ParameterizedTest
    @CsvSource({
        "0, 1, 6, 5, 265, 0, 869589436",
        "1, 0, 9, 8, 261, 0, 1063938749",
        "-7, 1, 2, 50, 666, 0, 155555737",
        "42, 0, 0, 35, 250, 0, 299655412",
        "4294967296, 0, 5, 53, 957, 0, 49009542",
        "123456789012, 1, 0, 33, 143, 0, 429686741"
    })
    void drawsWhatPythonDraws(long seed, int first, int second, int third, int fourth, int fifth, int sixth) {
        MersenneTwister random = new MersenneTwister(seed);
        assertThat(IntStream.of(2, 10, 84, 1000, 1, 2_000_000_000).map(random::below))
                .containsExactly(first, second, third, fourth, fifth, sixth);
    }

    @Test
    void goesOnBeyondItsState() {
        MersenneTwister random = new MersenneTwister(5);
        int[] drawn = IntStream.range(0, 2000).map(i -> random.below(100)).toArray();
        assertThat(IntStream.of(drawn).skip(1995)).containsExactly(28, 50, 0, 4, 54);
    }
}
