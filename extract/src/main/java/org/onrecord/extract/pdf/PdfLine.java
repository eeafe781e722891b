package org.onrecord.extract.pdf;

/**
 * A run of words on one line of a page, as they were set.
 *
 * @param text the words
 * @param left left edge in points
 * @param right right edge
 * @param base how far the base line is from the top of the page
 * @param size of the letters
 */
record PdfLine(String text, float left, float right, float base, float size) {
    private static final float SAME_LINE = 0.3f;

    /** Whether both stand on the same base line. */
    boolean isBeside(PdfLine other) {
        return Math.abs(base - other.base) < SAME_LINE * Math.max(size, other.size);
    }

    /** This one with {@code next} behind it. */
    PdfLine with(PdfLine next) {
        return new PdfLine(
                text + " " + next.text,
                Math.min(left, next.left),
                Math.max(right, next.right),
                base,
                Math.max(size, next.size));
    }
}
