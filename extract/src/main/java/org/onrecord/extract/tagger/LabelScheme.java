package org.onrecord.extract.tagger;

import java.util.Arrays;
import java.util.Optional;

/**
 * How spans of two kinds are written as labels of words (Ratinov and Roth, "Design Challenges and Misconceptions in
 * Named Entity Recognition", CoNLL 2009). {@link Labels} names the labels of {@link #BIO}.
 */
public enum LabelScheme {
    /** Inside a span: neighbours of one kind become one span. */
    IO(1),
    /** Begins a span, or goes on. */
    BIO(2),
    /** Begins a span, goes on, ends it, or is all of it. */
    BIOES(4);

    private static final float NEVER = -1e9f;
    private static final int KINDS = 2;
    private static final int GOES_ON = 1;
    private static final int ENDS = 2;
    private static final int SINGLE = 3;

    private final int parts;

    LabelScheme(int parts) {
        this.parts = parts;
    }

    /** The scheme that has {@code count} labels. */
    static Optional<LabelScheme> ofCount(int count) {
        return Arrays.stream(values()).filter(scheme -> scheme.count() == count).findFirst();
    }

    /** How many labels there are: one for no span, then as many for each kind. */
    public int count() {
        return 1 + KINDS * parts;
    }

    /** The first label of a kind: 0 is content, or the cue of a statement; 1 is source, or another cue. */
    public int first(int kind) {
        return 1 + kind * parts;
    }

    /** After the last label of a kind. */
    public int end(int kind) {
        return first(kind) + parts;
    }

    /** BIO labels, as {@link Labels} has them, written in this scheme. */
    public int[] of(int[] bio) {
        int[] labels = new int[bio.length];
        for (int i = 0; i < bio.length; i++) {
            boolean last = i + 1 == bio.length || !Labels.goesOn(bio[i + 1]);
            labels[i] = bio[i] == Labels.NONE ? 0 : first(BIO.kind(bio[i])) + part(Labels.goesOn(bio[i]), last);
        }
        return labels;
    }

    private int part(boolean goesOn, boolean last) {
        return switch (this) {
            case IO -> 0;
            case BIO -> goesOn ? GOES_ON : 0;
            case BIOES -> last ? goesOn ? ENDS : SINGLE : goesOn ? GOES_ON : 0;
        };
    }

    /**
     * The best sequence that may stand, as BIO labels.
     *
     * @param scores one row a word, {@link #count} logits each
     * @param opening whether the first word may go on something that stands before the window
     */
    public int[] best(float[][] scores, boolean opening) {
        int[] labels = new BestSequence(count(), this::mayFollow).of(scores, opening);
        int[] bio = new int[labels.length];
        for (int i = 0; i < labels.length; i++) {
            boolean goesOn = this == IO && i > 0 && labels[i] != 0 && labels[i] == labels[i - 1];
            bio[i] = bioLabel(labels[i]) + (goesOn ? 1 : 0);
        }
        return bio;
    }

    /**
     * What {@code logits} say of each BIO label: the logarithm of the sum of the exponentials of its parts.
     *
     * @param logits one row a word, {@link #count} each
     */
    public float[][] bio(float[][] logits) {
        return this == BIO ? logits : Arrays.stream(logits).map(this::bio).toArray(float[][]::new);
    }

    private float[] bio(float[] logits) {
        float most = logits[BestSequence.argmax(logits)];
        double[] sums = new double[Labels.COUNT];
        for (int label = 0; label < logits.length; label++) {
            sums[bioLabel(label)] += Math.exp(logits[label] - most);
        }
        float[] bio = new float[Labels.COUNT];
        for (int i = 0; i < bio.length; i++) {
            bio[i] = (float) Math.max(NEVER, Math.log(sums[i]) + most);
        }
        return bio;
    }

    /** The BIO label that {@code label} is a part of. */
    public int bioLabel(int label) {
        return label == 0 ? Labels.NONE : BIO.first(kind(label)) + (goesOn(label) ? 1 : 0);
    }

    private boolean goesOn(int label) {
        return this != IO && label != 0 && (part(label) == GOES_ON || part(label) == ENDS);
    }

    private boolean mayFollow(int before, int label) {
        boolean needsOpen = goesOn(label);
        boolean open = before != 0 && part(before) <= GOES_ON;
        return switch (this) {
            case IO -> true;
            case BIO -> !needsOpen || before != 0 && kind(before) == kind(label);
            case BIOES -> needsOpen == open && (!needsOpen || kind(before) == kind(label));
        };
    }

    private int kind(int label) {
        return (label - 1) / parts;
    }

    private int part(int label) {
        return (label - 1) % parts;
    }
}
