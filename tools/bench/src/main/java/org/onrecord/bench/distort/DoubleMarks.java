package org.onrecord.bench.distort;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.extract.mark.Mark;
import org.onrecord.extract.mark.Mark.Shape;
import org.onrecord.extract.mark.Mark.Style;
import org.onrecord.extract.mark.MarkFinder;
import org.onrecord.text.Span;

/**
 * The double quotation marks of a text as the product's finder sees them. Where the form of a mark does not say what it
 * does, a blank on one side of it does; between two blanks or none it closes what is open in its paragraph.
 */
final class DoubleMarks {
    private static final MarkFinder FINDER = new MarkFinder(false, true);

    /**
     * One mark.
     *
     * @param span its place; a typed mark has several units
     * @param opens whether it opens a quotation
     */
    record DoubleMark(Span span, boolean opens) {}

    private DoubleMarks() {}

    /** The marks of {@code text}, left to right; a line is a paragraph. */
    static List<DoubleMark> of(String text) {
        List<DoubleMark> marks = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            Span paragraph = new Span(start, end < 0 ? text.length() : end);
            boolean open = false;
            for (Mark mark : FINDER.find(text, paragraph)) {
                if (isDouble(mark.style())) {
                    open = opens(text, mark, open);
                    marks.add(new DoubleMark(mark.span(), open));
                }
            }
            start = paragraph.end() + 1;
        }
        return marks;
    }

    private static boolean isDouble(Style style) {
        return style == Style.DOUBLE || style == Style.STRAIGHT || style == Style.GUILLEMET;
    }

    private static boolean opens(String text, Mark mark, boolean open) {
        if (mark.shape() != Shape.EITHER) {
            return mark.shape() == Shape.OPENS;
        }
        boolean blankBefore = isBlank(text, mark.span().start() - 1);
        boolean blankAfter = isBlank(text, mark.span().end());
        return blankBefore == blankAfter ? !open : blankBefore;
    }

    private static boolean isBlank(String text, int at) {
        return at < 0 || at >= text.length() || Character.isWhitespace(text.charAt(at));
    }
}
