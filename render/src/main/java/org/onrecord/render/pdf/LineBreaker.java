package org.onrecord.render.pdf;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks the text of a cell into lines. A blank at the end of a line stays in its text, so that what is copied out of
 * the file reads as it was; it may stand past the edge, where nobody sees it.
 */
final class LineBreaker {
    private final PdfFonts fonts;

    LineBreaker(PdfFonts fonts) {
        this.fonts = fonts;
    }

    /** The lines of {@code cell}, none where it is empty. */
    List<List<Item.Text>> lines(Cell cell) {
        MeasuredText text = new MeasuredText(cell.inks(), fonts);
        List<List<Item.Text>> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = lineEnd(text, start, cell.width());
            lines.add(text.items(start, end, cell.x()));
            start = end;
        }
        return lines;
    }

    /** Looks at each unit of the line once, so that a text of one endless word costs no more than another. */
    private static int lineEnd(MeasuredText text, int start, float width) {
        int end = start;
        int solid = start;
        for (int at = start + 1; at <= text.length(); at++) {
            solid = text.isBlankBefore(at) ? solid : at;
            if (text.width(start, solid) > width) {
                break;
            }
            if (text.mayEnd(at)) {
                end = at;
                if (text.endsLine(at)) {
                    break;
                }
            }
        }
        return end > start ? end : brokenWord(text, start, width);
    }

    /** Where a word that is longer than the line has to be cut: after the last character that fits, or the first. */
    private static int brokenWord(MeasuredText text, int start, float width) {
        BreakIterator characters = text.characters();
        int end = characters.following(start);
        for (int next = characters.next(); next != BreakIterator.DONE; next = characters.next()) {
            if (text.width(start, next) > width) {
                break;
            }
            end = next;
        }
        return end;
    }
}
