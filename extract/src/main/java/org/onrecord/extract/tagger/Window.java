package org.onrecord.extract.tagger;

import java.util.Arrays;

/** A stretch of words that the encoder reads at once: pieces, their types, and which piece opens each word. */
public final class Window {
    private final int from;
    private final int to;
    private final int[] pieces;
    private final int[] types;
    private final int[] firsts;

    private Window(int from, int to, int[] pieces, int[] types, int[] firsts) {
        this.from = from;
        this.to = to;
        this.pieces = pieces;
        this.types = types;
        this.firsts = firsts;
    }

    /** The window of words {@code [from, to)}, between a start and an end piece. */
    static Window of(DocumentWords words, int from, int to) {
        int length = 2;
        for (int i = from; i < to; i++) {
            length += words.pieces(i).length;
        }
        int[] pieces = new int[length];
        int[] types = new int[length];
        int[] firsts = new int[to - from];
        pieces[0] = WordPieces.START;
        int at = 1;
        for (int i = from; i < to; i++) {
            firsts[i - from] = at;
            int[] own = words.pieces(i);
            System.arraycopy(own, 0, pieces, at, own.length);
            Arrays.fill(types, at, at + own.length, words.type(i));
            at += own.length;
        }
        pieces[at] = WordPieces.END;
        return new Window(from, to, pieces, types, firsts);
    }

    /** The number of its first word in the document. */
    public int from() {
        return from;
    }

    /** The number after its last word. */
    public int to() {
        return to;
    }

    /** How many words it holds. */
    public int words() {
        return to - from;
    }

    /** How many pieces it holds, start and end counted. */
    public int length() {
        return pieces.length;
    }

    /** The number of piece {@code i} in the vocabulary. */
    public int piece(int i) {
        return pieces[i];
    }

    /** The {@link PieceType} of piece {@code i}. */
    public int type(int i) {
        return types[i];
    }

    /** The place among the pieces of the first piece of the window's word {@code i}, from 0. */
    public int first(int i) {
        return firsts[i];
    }
}
