package org.onrecord.extract.tagger;

/** The labels of the two taggings: begin and go on (B, I) for each kind, and none. */
public final class Labels {
    /** No label. */
    public static final int NONE = 0;

    /** Begins a cue of a statement; one more goes on. */
    public static final int CUE = 1;

    /** Begins a cue of a plan, feeling or ruling; one more goes on. */
    public static final int OTHER_CUE = 3;

    /** Begins a content; one more goes on. */
    public static final int CONTENT = 1;

    /** Begins a source; one more goes on. */
    public static final int SOURCE = 3;

    /** How many labels each tagging has. */
    public static final int COUNT = 5;

    private Labels() {}

    /** Whether {@code label} goes on a span. */
    public static boolean goesOn(int label) {
        return label == CUE + 1 || label == OTHER_CUE + 1;
    }

    /** The probabilities of a row of logits. */
    public static double[] softmax(float[] logits) {
        float most = logits[BestSequence.argmax(logits)];
        double[] result = new double[logits.length];
        double sum = 0;
        for (int i = 0; i < logits.length; i++) {
            result[i] = Math.exp(logits[i] - most);
            sum += result[i];
        }
        for (int i = 0; i < logits.length; i++) {
            result[i] /= sum;
        }
        return result;
    }
}
