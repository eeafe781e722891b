package org.onrecord.train;

import org.onrecord.extract.tagger.BestSequence;
import org.onrecord.extract.tagger.Labels;

/**
 * How spans of two kinds are written as labels of words (Ratinov and Roth, "Design Challenges and Misconceptions in
 * Named Entity Recognition", CoNLL 2009). {@link #BIO} is that of {@link Labels} and of the product.
 */
enum LabelScheme {
    /** Inside a span: neighbours of one kind become one span. */
    IO(1),
    /** Begins a span, or goes on. */
    BIO(2),
    /** Begins a span, goes on, ends it, or is all of it. */
    BIOES(4);

    private static final int KINDS = 2;
    private static final int GOES_ON = 1;
    private static final int ENDS = 2;
    private static final int SINGLE = 3;

    private final int parts;

    LabelScheme(int parts) {
        this.parts = parts;
    }

    /** How many labels there are: one for no span, then as many for each kind. */
    int count() {
        return 1 + KINDS * parts;
    }

    /** The labels of the first kind (content, or the cue of a statement), as numbers {@code [first, end)}. */
    int first(int kind) {
        return 1 + kind * parts;
    }

    /** And where they end. */
    int end(int kind) {
        return first(kind) + parts;
    }

    /** BIO labels, as {@link Labels} has them, written in this scheme. */
    int[] of(int[] bio) {
        int[] labels = new int[bio.length];
        for (int i = 0; i < bio.length; i++) {
            boolean last = i + 1 == bio.length || !Labels.goesOn(bio[i + 1]);
            labels[i] = bio[i] == Labels.NONE ? 0 : first(kindOfBio(bio[i])) + part(Labels.goesOn(bio[i]), last);
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
    int[] best(float[][] scores, boolean opening) {
        int[] labels = new BestSequence(count(), this::mayFollow).of(scores, opening);
        int[] bio = new int[labels.length];
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] != 0) {
                bio[i] = 1 + kind(labels[i]) * 2 + (goesOn(i == 0 ? 0 : labels[i - 1], labels[i]) ? 1 : 0);
            }
        }
        return bio;
    }

    private boolean goesOn(int before, int label) {
        int part = part(label);
        return this == IO ? before == label : part == GOES_ON || part == ENDS;
    }

    private boolean mayFollow(int before, int label) {
        boolean needsOpen = label != 0 && (part(label) == GOES_ON || part(label) == ENDS);
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

    private static int kindOfBio(int label) {
        return (label - 1) / 2;
    }
}
