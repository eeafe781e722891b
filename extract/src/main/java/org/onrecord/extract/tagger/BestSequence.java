package org.onrecord.extract.tagger;

/** The best sequence of labels of which some may not follow others, by Viterbi's algorithm (Forney 1973). */
final class BestSequence {
    /** Which label may follow which. */
    @FunctionalInterface
    interface Rule {
        /** Whether {@code label} may follow {@code before}. */
        boolean mayFollow(int before, int label);
    }

    private final int count;
    private final boolean[][] follows;

    /**
     * Sequences of {@code count} labels.
     *
     * @param rule asked once for each pair of labels
     */
    BestSequence(int count, Rule rule) {
        this.count = count;
        follows = new boolean[count][count];
        for (int label = 0; label < count; label++) {
            for (int before = 0; before < count; before++) {
                follows[label][before] = rule.mayFollow(before, label);
            }
        }
    }

    /**
     * The sequence whose scores sum to most; of equal ones that with the lower labels.
     *
     * @param scores one row a word, as many as there are labels
     * @param opening whether any label may stand on the first word, or only what may follow {@link Labels#NONE}
     */
    int[] of(float[][] scores, boolean opening) {
        int length = scores.length;
        float[] total = new float[count];
        int[][] from = new int[length][count];
        for (int i = 0; i < length; i++) {
            float[] next = new float[count];
            for (int label = 0; label < count; label++) {
                float best = Float.NEGATIVE_INFINITY;
                for (int before = 0; before < count; before++) {
                    boolean may = i == 0 ? opening || follows[label][Labels.NONE] : follows[label][before];
                    if (may && total[before] > best) {
                        best = total[before];
                        from[i][label] = before;
                    }
                }
                next[label] = best + scores[i][label];
            }
            total = next;
        }
        int[] labels = new int[length];
        int label = argmax(total);
        for (int i = length - 1; i >= 0; i--) {
            labels[i] = label;
            label = from[i][label];
        }
        return labels;
    }

    static int argmax(float[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[best]) {
                best = i;
            }
        }
        return best;
    }
}
