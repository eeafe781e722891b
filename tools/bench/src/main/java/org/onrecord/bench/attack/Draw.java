package org.onrecord.bench.attack;

import java.util.List;
import java.util.Random;

/** Chances that the same seed and number draw again in the same way, on every machine. */
final class Draw {
    private static final long ODD = 0x9E3779B97F4A7C15L;

    private final Random random;

    /** The chances of one mutant. */
    Draw(long seed, long number) {
        random = new Random((seed ^ 0x5DEECE66DL) * ODD + number * 0xBF58476D1CE4E5B9L);
        random.nextInt();
    }

    /** A number from 0 on, below {@code bound}; 0 where the bound is. */
    int below(int bound) {
        return bound <= 0 ? 0 : random.nextInt(bound);
    }

    /** Yes in one of {@code times}. */
    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    /** A length up to {@code most}, short ones far more often. */
    int length(int most) {
        int bound = Math.max(1, most >> random.nextInt(12));
        return Math.min(most, 1 + random.nextInt(bound));
    }

    /** One of {@code values}, of which there is one at least. */
    <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
