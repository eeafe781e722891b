package org.onrecord.bench.attack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The mutants that took the most processor time. Safe for use by several threads. */
final class Slowest {
    private static final int KEPT = 10;

    private final List<Slow> slow = new ArrayList<>();

    /**
     * A mutant.
     *
     * @param number its number
     * @param kind what it was
     * @param bytes how many bytes it has
     * @param seconds processor time of the command that took longest
     */
    record Slow(long number, InputKind kind, int bytes, double seconds) {}

    /** Adds a mutant. */
    synchronized void add(Slow one) {
        slow.add(one);
        slow.sort(Comparator.comparingDouble(Slow::seconds).reversed().thenComparingLong(Slow::number));
        if (slow.size() > KEPT) {
            slow.remove(KEPT);
        }
    }

    /** The slowest, the slowest first. */
    synchronized List<Slow> all() {
        return List.copyOf(slow);
    }
}
