package org.onrecord.train;

/** A cue of words {@code [from, to)} of a window, and the label of each word of the window for that cue. */
final class CueExample {
    private final int from;
    private final int to;
    private final int[] labels;

    CueExample(int from, int to, int[] labels) {
        this.from = from;
        this.to = to;
        this.labels = labels.clone();
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    int[] labels() {
        return labels.clone();
    }
}
