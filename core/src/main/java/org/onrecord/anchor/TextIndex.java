package org.onrecord.anchor;

import java.util.Arrays;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;

/**
 * Where every four units of a text stand, so that words are found in it without reading it again. A sheet asks
 * thousands of times for words of the same page.
 */
final class TextIndex {
    private static final int GRAM = 4;
    private static final int NONE = -1;

    /** Shorter texts are searched faster than indexed. */
    private static final int SHORT = 4096;

    private final String text;
    private int bits;
    private int[] first = {};
    private int[] counts = {};
    private int[] next = {};

    TextIndex(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** The places of {@code wanted}, overlapping ones too, in order; found one by one as they are asked for. */
    IntStream places(String wanted) {
        if (wanted.isEmpty()) {
            return IntStream.empty();
        }
        if (wanted.length() < GRAM || text.length() < SHORT) {
            return IntStream.iterate(text.indexOf(wanted), at -> at >= 0, at -> text.indexOf(wanted, at + 1));
        }
        build();
        int gram = rarest(wanted);
        return IntStream.iterate(first[hash(wanted, gram)], at -> at != NONE, at -> next[at])
                .map(at -> at - gram)
                .filter(at -> text.startsWith(wanted, at));
    }

    /** The first place of {@code wanted}, or -1. */
    int first(String wanted) {
        PrimitiveIterator.OfInt places = places(wanted).iterator();
        return places.hasNext() ? places.nextInt() : NONE;
    }

    private int rarest(String wanted) {
        int rarest = 0;
        for (int i = 1; i + GRAM <= wanted.length(); i++) {
            if (counts[hash(wanted, i)] < counts[hash(wanted, rarest)]) {
                rarest = i;
            }
        }
        return rarest;
    }

    private void build() {
        if (next.length > 0) {
            return;
        }
        bits = Integer.SIZE - Integer.numberOfLeadingZeros(text.length());
        first = new int[1 << bits];
        counts = new int[1 << bits];
        next = new int[text.length()];
        Arrays.fill(first, NONE);
        for (int i = text.length() - GRAM; i >= 0; i--) {
            int hash = hash(text, i);
            next[i] = first[hash];
            first[hash] = i;
            counts[hash]++;
        }
    }

    private int hash(String of, int at) {
        int units = of.charAt(at) * 31 + of.charAt(at + 1);
        units = (units * 31 + of.charAt(at + 2)) * 31 + of.charAt(at + 3);
        return units * 0x9E3779B9 >>> Integer.SIZE - bits;
    }
}
