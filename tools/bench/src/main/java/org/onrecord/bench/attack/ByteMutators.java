package org.onrecord.bench.attack;

import java.util.Arrays;
import java.util.List;

/** Damage that asks nothing about what the bytes mean; each needs a byte at least. */
final class ByteMutators {
    private static final int MOST_FLIPS = 30;
    private static final int MOST_REPEATED = 20_000;

    /** All of them. */
    static final List<Mutator> ALL = List.of(
            ByteMutators::flip,
            ByteMutators::flip,
            ByteMutators::cutEnd,
            ByteMutators::cutStart,
            ByteMutators::hole,
            ByteMutators::hole,
            ByteMutators::doubled,
            ByteMutators::moved,
            ByteMutators::repeated);

    private ByteMutators() {}

    private static byte[] flip(byte[] bytes, Draw draw) {
        byte[] flipped = bytes.clone();
        for (int i = draw.below(MOST_FLIPS); i >= 0; i--) {
            int at = draw.below(bytes.length);
            flipped[at] = draw.oneIn(2) ? (byte) (flipped[at] ^ 1 << draw.below(8)) : (byte) draw.below(256);
        }
        return flipped;
    }

    private static byte[] cutEnd(byte[] bytes, Draw draw) {
        return Arrays.copyOf(bytes, draw.below(bytes.length));
    }

    private static byte[] cutStart(byte[] bytes, Draw draw) {
        return Arrays.copyOfRange(bytes, draw.below(bytes.length), bytes.length);
    }

    private static byte[] hole(byte[] bytes, Draw draw) {
        int start = draw.below(bytes.length);
        return Slices.replace(bytes, start, start + draw.length(bytes.length - start), new byte[0]);
    }

    private static byte[] doubled(byte[] bytes, Draw draw) {
        int start = draw.below(bytes.length);
        byte[] piece = Arrays.copyOfRange(bytes, start, start + draw.length(bytes.length - start));
        return Slices.insert(bytes, start, piece);
    }

    private static byte[] moved(byte[] bytes, Draw draw) {
        int start = draw.below(bytes.length);
        int end = start + draw.length(bytes.length - start);
        byte[] left = Slices.replace(bytes, start, end, new byte[0]);
        return Slices.insert(left, draw.below(left.length), Arrays.copyOfRange(bytes, start, end));
    }

    /** A short stretch many times over. */
    private static byte[] repeated(byte[] bytes, Draw draw) {
        int start = draw.below(bytes.length);
        byte[] piece = Arrays.copyOfRange(bytes, start, Math.min(bytes.length, start + 1 + draw.below(60)));
        int most = Math.max(2, MOST_REPEATED / piece.length);
        return Slices.insert(bytes, start, Slices.repeat(piece, 1 + draw.length(most)));
    }
}
