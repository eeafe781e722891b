package org.onrecord.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The way from the clean text back to the text that it was read from: sorted runs and a binary search.
 *
 * <p>A run says that {@code cleanLength} units of clean text came from {@code sourceLength} units of source. Runs of
 * equal length map unit by unit ({@code abc} from {@code abc}); others map as a whole (one sign from the five units of
 * an entity, one blank from three). Clean text between runs was put in by us (a blank between joined lines) and maps to
 * the empty place between its neighbours.
 */
public final class OffsetMap {
    private final int[] clean;
    private final int[] cleanLength;
    private final int[] source;
    private final int[] sourceLength;

    private OffsetMap(List<int[]> runs) {
        int n = runs.size();
        clean = new int[n];
        cleanLength = new int[n];
        source = new int[n];
        sourceLength = new int[n];
        for (int i = 0; i < n; i++) {
            int[] run = runs.get(i);
            clean[i] = run[0];
            cleanLength[i] = run[1];
            source[i] = run[2];
            sourceLength[i] = run[3];
        }
    }

    /** The map of a text that is its own source, {@code length} units long. */
    public static OffsetMap identity(int length) {
        return new Builder().run(0, length, 0, length).build();
    }

    /** The smallest span of the source that holds all of {@code span}. */
    public Span origin(Span span) {
        if (clean.length == 0) {
            return new Span(0, 0);
        }
        if (span.isEmpty()) {
            int at = startOf(span.start());
            return new Span(at, at);
        }
        int from = startOf(span.start());
        return new Span(from, Math.max(from, endOf(span.end())));
    }

    private int startOf(int offset) {
        int run = runAt(offset);
        if (run < 0) {
            return source[0];
        }
        int into = offset - clean[run];
        if (into >= cleanLength[run]) {
            return run + 1 < source.length ? source[run + 1] : source[run] + sourceLength[run];
        }
        return source[run] + (cleanLength[run] == sourceLength[run] ? into : 0);
    }

    private int endOf(int offset) {
        int run = runAt(offset - 1);
        if (run < 0) {
            return source[0];
        }
        int into = offset - clean[run];
        boolean whole = into >= cleanLength[run] || cleanLength[run] != sourceLength[run];
        return source[run] + (whole ? sourceLength[run] : into);
    }

    /** The last run that starts at or before {@code offset}, or -1. */
    private int runAt(int offset) {
        int low = 0;
        int high = clean.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (clean[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    /** Collects runs from left to right and joins neighbours that go on unit by unit. */
    public static final class Builder {
        private final List<int[]> runs = new ArrayList<>();

        /**
         * Adds a run.
         *
         * @param clean offset in the clean text, at or after the end of the last run
         * @param cleanLength units of clean text
         * @param source offset in the source
         * @param sourceLength units of source
         * @throws IllegalArgumentException where the run starts before the end of the last one
         */
        public Builder run(int clean, int cleanLength, int source, int sourceLength) {
            if (!runs.isEmpty()) {
                int[] last = runs.get(runs.size() - 1);
                if (clean < last[0] + last[1]) {
                    throw new IllegalArgumentException("run at " + clean + " starts inside the run at " + last[0]);
                }
                boolean exact = last[1] == last[3] && cleanLength == sourceLength;
                if (exact && last[0] + last[1] == clean && last[2] + last[3] == source) {
                    last[1] += cleanLength;
                    last[3] += sourceLength;
                    return this;
                }
            }
            if (cleanLength > 0) {
                runs.add(new int[] {clean, cleanLength, source, sourceLength});
            }
            return this;
        }

        /** The map of the runs so far. */
        public OffsetMap build() {
            return new OffsetMap(runs);
        }
    }
}
