package org.onrecord.extract.mark;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.extract.mark.Mark.Shape;
import org.onrecord.extract.mark.Mark.Style;
import org.onrecord.text.Span;

/** Makes one mark of two double marks that stand side by side where words are on one side only: {@code ““We}. */
final class DoubledMarks {
    private DoubledMarks() {}

    /** {@code marks} with doubled ones put together. */
    static List<Mark> join(String text, Span block, List<Mark> marks) {
        if (marks.size() < 2) {
            return marks;
        }
        List<Mark> joined = new ArrayList<>();
        int i = 0;
        while (i < marks.size()) {
            Mark mark = marks.get(i);
            int end = i + 1;
            while (end < marks.size() && isSame(marks.get(end - 1), marks.get(end))) {
                end++;
            }
            Span span = mark.span().cover(marks.get(end - 1).span());
            if (end - i > 1 && isAtEdge(text, block, span)) {
                joined.add(new Mark(span, mark.style(), shape(text, block, span)));
            } else {
                joined.addAll(marks.subList(i, end));
            }
            i = end;
        }
        return joined;
    }

    /** Whether {@code mark} was put together of several. */
    static boolean is(String text, Mark mark) {
        String sign = mark.span().of(text);
        return sign.length() > 1
                && sign.chars().filter(c -> "\"“”„‟＂«»".indexOf(c) >= 0).count() > 1;
    }

    private static boolean isSame(Mark before, Mark mark) {
        boolean contrary = before.shape() == Shape.CLOSES && mark.shape() == Shape.OPENS
                || before.shape() == Shape.OPENS && mark.shape() == Shape.CLOSES;
        return before.span().end() == mark.span().start()
                && before.style() != Style.SINGLE
                && mark.style() != Style.SINGLE
                && before.style() != Style.CORNER
                && mark.style() != Style.CORNER
                && !contrary;
    }

    private static boolean isAtEdge(String text, Span block, Span span) {
        return opensAt(text, block, span) != closesAt(text, block, span);
    }

    private static Shape shape(String text, Span block, Span span) {
        return opensAt(text, block, span) ? Shape.OPENS : Shape.CLOSES;
    }

    private static boolean opensAt(String text, Span block, Span span) {
        return "^_-(:".indexOf(Neighbours.at(text, span.start() - 1, block)) >= 0;
    }

    private static boolean closesAt(String text, Span block, Span span) {
        return "$_-):,.".indexOf(Neighbours.at(text, span.end(), block)) >= 0;
    }
}
