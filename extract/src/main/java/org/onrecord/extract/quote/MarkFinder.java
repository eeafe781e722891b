package org.onrecord.extract.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.quote.Mark.Role;
import org.onrecord.extract.quote.Mark.Style;
import org.onrecord.text.Span;

/** Finds the quotation marks of a block and what shape and neighbours make of each. */
final class MarkFinder {
    private final boolean singles;

    /**
     * A finder for one page.
     *
     * @param singles whether the page sets its quotations in single marks
     */
    MarkFinder(boolean singles) {
        this.singles = singles;
    }

    /** The marks of {@code block}, left to right. */
    List<Mark> find(String text, Span block) {
        List<Mark> marks = new ArrayList<>();
        for (int at = block.start(); at < block.end(); at++) {
            Mark mark = markAt(text, at, block);
            if (mark != null) {
                marks.add(mark);
                at = mark.span().end() - 1;
            }
        }
        return marks;
    }

    private @Nullable Mark markAt(String text, int at, Span block) {
        char c = text.charAt(at);
        char next = at + 1 < block.end() ? text.charAt(at + 1) : ' ';
        return switch (c) {
            case '“', '‟' -> mark(at, 1, Style.DOUBLE, germanCloser(text, at, block) ? Role.EITHER : Role.OPEN);
            case '„' -> mark(at, 1, Style.DOUBLE, Role.OPEN);
            case '”' -> mark(at, 1, Style.DOUBLE, Role.CLOSE);
            case '"', '＂' -> mark(at, 1, Style.STRAIGHT, roleByNeighbours(text, at, at + 1, block));
            case '«', '»', '‹', '›' -> mark(at, 1, Style.GUILLEMET, roleByNeighbours(text, at, at + 1, block));
            case '「', '『' -> mark(at, 1, Style.CORNER, Role.OPEN);
            case '」', '』' -> mark(at, 1, Style.CORNER, Role.CLOSE);
            case '<' -> next == '<' ? mark(at, 2, Style.GUILLEMET, Role.OPEN) : null;
            case '>' -> next == '>' && at > block.start() ? mark(at, 2, Style.GUILLEMET, Role.CLOSE) : null;
            case '`' -> next == '`' ? mark(at, 2, Style.STRAIGHT, Role.OPEN) : null;
            case '\'', '’', '‘' -> single(text, at, block, c, next);
            default -> null;
        };
    }

    private @Nullable Mark single(String text, int at, Span block, char c, char next) {
        boolean doubled = next == c && c != '‘' || c == '’' && next == '’';
        if (doubled) {
            return mark(at, 2, Style.STRAIGHT, roleByNeighbours(text, at, at + 2, block));
        }
        if (!singles) {
            return null;
        }
        char before = at > block.start() ? text.charAt(at - 1) : ' ';
        boolean opens = c != '’' && opensAfter(before) && Character.isLetterOrDigit(next);
        if (opens) {
            return mark(at, 1, Style.SINGLE, Role.OPEN);
        }
        boolean closes = c != '‘'
                && !Character.isLetterOrDigit(next)
                && !Character.isWhitespace(before)
                && (",.?!…".indexOf(before) >= 0 || ",.;:".indexOf(next) >= 0);
        return closes ? mark(at, 1, Style.SINGLE, Role.CLOSE) : null;
    }

    /** A “ that stands where only a closing mark can. */
    private static boolean germanCloser(String text, int at, Span block) {
        return roleByNeighbours(text, at, at + 1, block) == Role.CLOSE;
    }

    private static Role roleByNeighbours(String text, int start, int end, Span block) {
        char before = start > block.start() ? text.charAt(start - 1) : ' ';
        char after = end < block.end() ? text.charAt(end) : ' ';
        boolean left = opensAfter(before);
        boolean right = closesBefore(after);
        if (left && !right) {
            return Role.OPEN;
        }
        if (right && !left) {
            return Role.CLOSE;
        }
        return !left && ",.!?…".indexOf(before) >= 0 ? Role.CLOSE : Role.EITHER;
    }

    private static boolean opensAfter(char before) {
        return Character.isWhitespace(before) || "\u00a0([{-–—/:‘'".indexOf(before) >= 0;
    }

    private static boolean closesBefore(char after) {
        return Character.isWhitespace(after) || "\u00a0.,;:!?)]}-–—/…’'".indexOf(after) >= 0;
    }

    private static Mark mark(int at, int length, Style style, Role role) {
        return new Mark(new Span(at, at + length), style, role);
    }
}
