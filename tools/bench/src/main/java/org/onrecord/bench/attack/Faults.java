package org.onrecord.bench.attack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The faults of an attack by kind; the same whatever order they come in. Safe for use by several threads. */
final class Faults {
    private final Map<String, Found> byKind = new TreeMap<>();

    /**
     * The faults of one kind.
     *
     * @param kind the kind
     * @param times in how many mutants it was seen
     * @param number the mutant with the fewest bytes, the first one of those
     * @param first the first mutants in which it was seen, at most 40
     * @param input that mutant
     * @param detail what was seen in it
     */
    record Found(String kind, int times, long number, List<Long> first, Input input, String detail) {
        private static final int LISTED = 40;

        private static final Comparator<Found> SHORTEST = Comparator.<Found>comparingInt(
                        found -> found.input().bytes().length)
                .thenComparingLong(Found::number);

        private Found and(Found other) {
            Found shorter = SHORTEST.compare(this, other) <= 0 ? this : other;
            List<Long> both = Stream.concat(first.stream(), other.first.stream())
                    .sorted()
                    .limit(LISTED)
                    .toList();
            return new Found(kind, times + other.times, shorter.number, both, shorter.input, shorter.detail);
        }
    }

    /** Adds the faults of mutant {@code number}; several of one kind count once. */
    synchronized void add(long number, Input input, List<Fault> faults) {
        Map<String, Fault> each = new TreeMap<>();
        faults.forEach(fault -> each.putIfAbsent(fault.kind(), fault));
        each.values()
                .forEach(fault -> byKind.merge(
                        fault.kind(),
                        new Found(fault.kind(), 1, number, List.of(number), input, fault.detail()),
                        Found::and));
    }

    /** Each kind, the most frequent first. */
    synchronized List<Found> all() {
        List<Found> all = new ArrayList<>(byKind.values());
        all.sort(Comparator.comparingInt(Found::times).reversed().thenComparing(Found::kind));
        return all;
    }
}
