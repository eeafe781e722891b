package org.onrecord.render.pdf;

import java.util.List;

/**
 * Text in a column.
 *
 * @param x left edge
 * @param width of the column
 * @param inks the text; a line feed ends a line
 */
record Cell(float x, float width, List<Ink> inks) {
    Cell {
        inks = List.copyOf(inks);
    }

    static Cell body(Ink... inks) {
        return new Cell(PdfStyles.BODY_LEFT, PdfStyles.BODY_RIGHT - PdfStyles.BODY_LEFT, List.of(inks));
    }
}
