package org.onrecord.extract.tagger;

import java.util.ArrayList;
import java.util.List;

/**
 * Words {@code [from, to)} of a window that bear one label.
 *
 * @param from the first
 * @param to after the last
 * @param probability the mean over the words that they bear it
 */
record Segment(int from, int to, double probability) {
    /**
     * The segments of one kind, left to right; those that touch are one.
     *
     * @param labels the best label of every word
     * @param logits what each label speaks for, one row a word
     * @param kind the label that begins such a segment
     */
    static List<Segment> of(int[] labels, float[][] logits, int kind) {
        List<Segment> segments = new ArrayList<>();
        int from = 0;
        while (from < labels.length) {
            int to = from;
            double sum = 0;
            while (to < labels.length && (labels[to] == kind || labels[to] == kind + 1)) {
                sum += probability(logits[to], kind);
                to++;
            }
            if (to > from) {
                segments.add(new Segment(from, to, sum / (to - from)));
            }
            from = to + 1;
        }
        return segments;
    }

    /** The mean over all words of {@code segments}; 0 where there are none. */
    static double probability(List<Segment> segments) {
        double sum = 0;
        int words = 0;
        for (Segment segment : segments) {
            sum += segment.probability * segment.words();
            words += segment.words();
        }
        return words == 0 ? 0 : sum / words;
    }

    private static double probability(float[] logits, int kind) {
        double[] all = Labels.softmax(logits);
        return all[kind] + all[kind + 1];
    }

    int words() {
        return to - from;
    }
}
