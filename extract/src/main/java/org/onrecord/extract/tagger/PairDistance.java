package org.onrecord.extract.tagger;

/** How far a word stands from a cue, as rows of two tables that the tagger learns. */
public final class PairDistance {
    private static final int[] LIMITS = {1, 2, 3, 4, 5, 7, 10, 15, 22, 32, 48, 72, Integer.MAX_VALUE};
    private static final int SENTENCES = 2;

    /** Rows of the table of distances in words. */
    public static final int WORD_ROWS = 2 * LIMITS.length + 1;

    /** Rows of the table of distances in sentences and blocks. */
    public static final int SENTENCE_ROWS = 2 * (2 * SENTENCES + 1);

    private PairDistance() {}

    /** The row of word {@code word} for the cue of words {@code [from, to)}. */
    public static int words(int word, int from, int to) {
        if (word >= from && word < to) {
            return LIMITS.length;
        }
        int distance = word < from ? from - word : word - to + 1;
        int step = 0;
        while (distance > LIMITS[step]) {
            step++;
        }
        return word < from ? LIMITS.length - 1 - step : LIMITS.length + 1 + step;
    }

    /** The row for words {@code word} and {@code cue}: sentences apart, at most two, and whether in one block. */
    public static int sentences(DocumentWords words, int word, int cue) {
        int apart = Math.max(-SENTENCES, Math.min(SENTENCES, words.sentence(word) - words.sentence(cue)));
        boolean together = words.block(word) == words.block(cue);
        return apart + SENTENCES + (together ? 0 : 2 * SENTENCES + 1);
    }
}
