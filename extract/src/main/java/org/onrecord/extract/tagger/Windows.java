package org.onrecord.extract.tagger;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a document into windows of whole sentences, as many as fit. The next window opens with the last sentence of the
 * one before where that is short enough, so that a cue is read with what stands on both of its sides.
 */
public final class Windows {
    /** Pieces of the longest window, start and end counted. */
    public static final int LONGEST = 160;

    /** Pieces of the longest sentence that is read twice. */
    private static final int LONGEST_REPEATED = 44;

    private Windows() {}

    /** The windows with which a document is read. */
    public static List<Window> of(DocumentWords words) {
        return cut(words, LONGEST, true);
    }

    /**
     * Windows that share no words, for training.
     *
     * @param first pieces of the longest first window, so that every round of training breaks elsewhere
     */
    public static List<Window> apart(DocumentWords words, int first) {
        return cut(words, first, false);
    }

    private static List<Window> cut(DocumentWords words, int firstLimit, boolean overlap) {
        List<Window> windows = new ArrayList<>();
        int limit = Math.min(LONGEST, firstLimit);
        int from = 0;
        while (from < words.size()) {
            int to = end(words, from, limit);
            windows.add(Window.of(words, from, to));
            from = overlap && to < words.size() ? repeated(words, from, to) : to;
            limit = LONGEST;
        }
        return windows;
    }

    /** After the last sentence that fits as a whole; inside a sentence only where the first one is too long. */
    private static int end(DocumentWords words, int from, int limit) {
        int pieces = 2;
        int whole = from;
        int at = from;
        while (at < words.size() && pieces + words.pieces(at).length <= limit) {
            pieces += words.pieces(at).length;
            at++;
            if (at == words.size() || words.sentence(at) != words.sentence(at - 1)) {
                whole = at;
            }
        }
        return whole > from ? whole : Math.max(at, from + 1);
    }

    private static int repeated(DocumentWords words, int from, int to) {
        int start = to - 1;
        int pieces = words.pieces(start).length;
        while (start > from && words.sentence(start - 1) == words.sentence(to - 1)) {
            start--;
            pieces += words.pieces(start).length;
        }
        boolean whole = words.sentence(to) != words.sentence(to - 1);
        return whole && start > from && pieces <= LONGEST_REPEATED ? start : to;
    }
}
