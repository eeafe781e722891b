package org.onrecord.bench.attack;

import java.io.IOException;

/** Makes an input smaller as long as the same kind of fault comes of it. */
final class Shrinker {
    private static final int MOST_TRIALS = 400;
    private static final double MOST_SECONDS = 60;

    private final Workplace place;
    private final Faults.Found found;
    private int trials;
    private double seconds;

    private Shrinker(Workplace place, Faults.Found found) {
        this.place = place;
        this.found = found;
    }

    /** The smallest input of that kind that a few hundred tries come to. */
    static Input shrink(Workplace place, Faults.Found found) throws IOException {
        return new Shrinker(place, found).shrink();
    }

    private Input shrink() throws IOException {
        byte[] bytes = found.input().bytes();
        for (int length = bytes.length / 2; length > 0; length /= 2) {
            for (int start = 0; start < bytes.length && mayGoOn(); ) {
                byte[] less = Slices.replace(bytes, start, Math.min(bytes.length, start + length), new byte[0]);
                if (less.length > 0 && fails(less)) {
                    bytes = less;
                } else {
                    start += length;
                }
            }
        }
        return found.input().with(bytes);
    }

    private boolean mayGoOn() {
        return trials < MOST_TRIALS && seconds < MOST_SECONDS;
    }

    private boolean fails(byte[] bytes) throws IOException {
        Trial trial = Trial.of(place, found.input().with(bytes), found.number());
        trials++;
        seconds += trial.seconds();
        return trial.faults().stream().anyMatch(fault -> fault.kind().equals(found.kind()));
    }
}
