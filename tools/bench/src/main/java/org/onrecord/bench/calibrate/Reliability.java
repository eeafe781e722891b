package org.onrecord.bench.calibrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Compares what was promised with what came true: a table by tenths, and the mean distance (expected calibration
 * error).
 */
final class Reliability {
    private static final int BINS = 10;

    private final String title;
    private final int[] counts = new int[BINS];
    private final double[] promised = new double[BINS];
    private final int[] kept = new int[BINS];

    Reliability(String title) {
        this.title = title;
    }

    void add(double probability, boolean right) {
        int bin = Math.min(BINS - 1, (int) (probability * BINS));
        counts[bin]++;
        promised[bin] += probability;
        kept[bin] += right ? 1 : 0;
    }

    double error() {
        double error = 0;
        int all = 0;
        for (int i = 0; i < BINS; i++) {
            error += Math.abs(promised[i] - kept[i]);
            all += counts[i];
        }
        return all == 0 ? 0 : error / all;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "%s: expected calibration error %.3f", title, error()));
        for (int i = 0; i < BINS; i++) {
            if (counts[i] > 0) {
                lines.add(String.format(
                        Locale.ROOT,
                        "  %.1f-%.1f  n %6d  promised %.3f  right %.3f",
                        i / (double) BINS,
                        (i + 1) / (double) BINS,
                        counts[i],
                        promised[i] / counts[i],
                        (double) kept[i] / counts[i]));
            }
        }
        return lines;
    }
}
