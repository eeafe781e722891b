package org.onrecord.extract.tagger;

import java.util.ArrayList;
import java.util.List;

/**
 * Words {@code [from, to)} of a window that bear one label.
 *
 * @param from the first
 * @param to after the last
 * @param probability the mean over the words that they bear it
 * @param limits how sure it is that these words bear it and their neighbours do not: the least of the words'
 *     probabilities, times those that the word before and the word behind do not bear it
 */
record Segment(int from, int to, double probability, double limits) {
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
            double least = 1;
            while (to < labels.length && (labels[to] == kind || labels[to] == kind + 1)) {
                double own = probability(logits, to, kind);
                sum += own;
                least = Math.min(least, own);
                to++;
            }
            if (to > from) {
                double apart = (1 - probability(logits, from - 1, kind)) * (1 - probability(logits, to, kind));
                segments.add(new Segment(from, to, sum / (to - from), least * apart));
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

    /** That word {@code i} bears the label; 0 beyond the window. */
    private static double probability(float[][] logits, int i, int kind) {
        if (i < 0 || i >= logits.length) {
            return 0;
        }
        double[] all = Labels.softmax(logits[i]);
        return all[kind] + all[kind + 1];
    }

    int words() {
        return to - from;
    }
}
