package org.onrecord.bench.mutation;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.text.Span;

/** The double quotation marks of a text and what each does; our own plain reading, not the product's. */
final class Marks {
    /**
     * One mark.
     *
     * @param span its place
     * @param opens whether it opens a quotation
     */
    record Mark(Span span, boolean opens) {}

    private Marks() {}

    /** The marks of {@code text}, left to right: curly, straight and guillemets. */
    static List<Mark> of(String text) {
        List<Mark> marks = new ArrayList<>();
        boolean open = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                open = false;
            } else if (c == '“' || c == '„' || c == '«') {
                marks.add(new Mark(new Span(i, i + 1), true));
                open = true;
            } else if (c == '”' || c == '»') {
                marks.add(new Mark(new Span(i, i + 1), false));
                open = false;
            } else if (c == '"') {
                boolean blankBefore = i == 0 || Character.isWhitespace(text.charAt(i - 1));
                boolean blankAfter = i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1));
                open = blankBefore == blankAfter ? !open : blankBefore;
                marks.add(new Mark(new Span(i, i + 1), open));
            }
        }
        return marks;
    }
}
