package org.onrecord.text;

/**
 * Turns UTF-16 offsets of a text into code points and back. Inside of OnRecord offsets are UTF-16; the files that it
 * writes count code points, as the W3C selectors ask.
 */
public final class CodePoints {
    private static final int STEP = 256;

    private final String text;
    private final int[] before;
    private final int total;

    private CodePoints(String text, int[] before, int total) {
        this.text = text;
        this.before = before;
        this.total = total;
    }

    /** The code points of {@code text}. */
    public static CodePoints of(String text) {
        int[] before = new int[text.length() / STEP + 1];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (i % STEP == 0) {
                before[i / STEP] = count;
            }
            if (!isInsidePair(text, i)) {
                count++;
            }
        }
        if (text.length() % STEP == 0) {
            before[text.length() / STEP] = count;
        }
        return new CodePoints(text, before, count);
    }

    /** How many code points the text has. */
    public int total() {
        return total;
    }

    /** How many code points begin before {@code offset}. */
    public int at(int offset) {
        int count = before[offset / STEP];
        for (int i = offset - offset % STEP; i < offset; i++) {
            if (!isInsidePair(text, i)) {
                count++;
            }
        }
        return count;
    }

    /**
     * The offset of the code point numbered {@code codePoint}, from 0.
     *
     * @throws IndexOutOfBoundsException where the text has fewer code points
     */
    public int offset(int codePoint) {
        if (codePoint < 0 || codePoint > total) {
            throw new IndexOutOfBoundsException("code point " + codePoint + " of " + total);
        }
        int low = 0;
        int high = before.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (before[middle] <= codePoint) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        int offset = low * STEP;
        if (isInsidePair(text, offset)) {
            offset++;
        }
        return text.offsetByCodePoints(offset, codePoint - before[low]);
    }

    private static boolean isInsidePair(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
    }
}
