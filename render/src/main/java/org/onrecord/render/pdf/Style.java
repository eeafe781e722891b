package org.onrecord.render.pdf;

/**
 * How a stretch of text looks.
 *
 * @param face the font
 * @param size in points
 * @param leading from one baseline to the next, in points
 * @param rgb colour, as {@code 0xRRGGBB}
 */
record Style(Face face, float size, float leading, int rgb) {
    Style in(int newRgb) {
        return new Style(face, size, leading, newRgb);
    }
}
