package org.onrecord.train;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.onrecord.extract.tagger.Labels;

/** Exact spans found with given cues (content, source) and cues found, over the windows of dev. */
final class DevFigures {
    private static final int KINDS = 3;
    private static final String[] NAMES = {"cue", "content", "source"};

    private final int[] right = new int[KINDS];
    private final int[] found = new int[KINDS];
    private final int[] wanted = new int[KINDS];
    private double loss;
    private int batches;

    void addLoss(double value) {
        loss += value;
        batches++;
    }

    /** Counts the cues of a window. */
    void addCues(int[] gold, int[] best) {
        count(0, spans(gold, Labels.CUE), spans(best, Labels.CUE));
    }

    /** Counts content and source of one cue. */
    void addPair(int[] gold, int[] best) {
        count(1, spans(gold, Labels.CONTENT), spans(best, Labels.CONTENT));
        count(2, spans(gold, Labels.SOURCE), spans(best, Labels.SOURCE));
    }

    private void count(int kind, Set<Long> gold, Set<Long> best) {
        wanted[kind] += gold.size();
        found[kind] += best.size();
        Set<Long> both = new HashSet<>(gold);
        both.retainAll(best);
        right[kind] += both.size();
    }

    /** The spans that open with label {@code first}, start and end in one number each. */
    private static Set<Long> spans(int[] labels, int first) {
        Set<Long> spans = new HashSet<>();
        for (int i = 0; i < labels.length; i++) {
            boolean opens = labels[i] == first
                    || labels[i] == first + 1 && (i == 0 || labels[i - 1] != first && labels[i - 1] != first + 1);
            if (opens) {
                int end = i + 1;
                while (end < labels.length && labels[end] == first + 1) {
                    end++;
                }
                spans.add((long) i << Integer.SIZE | end);
            }
        }
        return spans;
    }

    private double f1(int kind) {
        return found[kind] + wanted[kind] == 0 ? 0 : 2.0 * right[kind] / (found[kind] + wanted[kind]);
    }

    /** The mean of the three F1, by which rounds are compared. */
    double score() {
        return (f1(0) + f1(1) + f1(2)) / KINDS;
    }

    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "loss %.4f", loss / Math.max(1, batches)));
        for (int kind = 0; kind < KINDS; kind++) {
            line.append(String.format(Locale.ROOT, " · %s %.3f", NAMES[kind], f1(kind)));
        }
        return line.toString();
    }
}
