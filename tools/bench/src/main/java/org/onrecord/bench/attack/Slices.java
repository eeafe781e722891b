package org.onrecord.bench.attack;

import java.util.Arrays;

/** Cuts bytes and puts them together. */
final class Slices {
    private Slices() {}

    /** {@code bytes} with {@code piece} in the place of what stands from {@code start} to {@code end}. */
    static byte[] replace(byte[] bytes, int start, int end, byte[] piece) {
        byte[] all = new byte[bytes.length - (end - start) + piece.length];
        System.arraycopy(bytes, 0, all, 0, start);
        System.arraycopy(piece, 0, all, start, piece.length);
        System.arraycopy(bytes, end, all, start + piece.length, bytes.length - end);
        return all;
    }

    /** {@code bytes} with {@code piece} at {@code place}. */
    static byte[] insert(byte[] bytes, int place, byte[] piece) {
        return replace(bytes, place, place, piece);
    }

    /** {@code piece} again and again. */
    static byte[] repeat(byte[] piece, int times) {
        byte[] all = new byte[piece.length * times];
        for (int i = 0; i < times; i++) {
            System.arraycopy(piece, 0, all, i * piece.length, piece.length);
        }
        return all;
    }

    /** A stretch of {@code bytes}, of any length. */
    static byte[] any(byte[] bytes, Draw draw) {
        int start = draw.below(bytes.length);
        return Arrays.copyOfRange(bytes, start, start + draw.length(bytes.length - start));
    }
}
