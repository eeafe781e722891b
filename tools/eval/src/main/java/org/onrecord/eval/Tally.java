package org.onrecord.eval;

import java.util.Map;
import java.util.TreeMap;

/** Counts as they come in, row by row. */
final class Tally {
    private final Map<Row, Counts> counts = new TreeMap<>();

    /** A row that is there even where nothing is counted. */
    void open(Row row) {
        add(row, Counts.NONE);
    }

    void add(Row row, Counts more) {
        counts.merge(row, more, Counts::plus);
    }

    void add(Tally other) {
        other.counts.forEach(this::add);
    }

    /** The counts so far. */
    Map<Row, Counts> counts() {
        return counts;
    }
}
