package org.onrecord.extract.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.mark.Mark.Shape;
import org.onrecord.extract.mark.Mark.Style;
import org.onrecord.text.Span;

/** Finds the signs of a block that may be quotation marks; those that never are, apostrophes first, it leaves out. */
public final class MarkFinder {
    private static final Pattern ADDRESS = Pattern.compile("\\S*(?://|[=;{}])\\S*$");
    private static final Pattern SHIFT = Pattern.compile("(?:<<|>>)=?\\s\\d");
    private static final int REACH = 40;

    private final boolean singles;
    private final boolean typed;

    /**
     * A finder for one block.
     *
     * @param singles whether single marks may be quotation marks here
     * @param typed whether {@code << >>} are
     */
    public MarkFinder(boolean singles, boolean typed) {
        this.singles = singles;
        this.typed = typed;
    }

    /** The marks of {@code block}, left to right. */
    public List<Mark> find(String text, Span block) {
        List<Mark> marks = new ArrayList<>();
        int at = block.start();
        while (at < block.end()) {
            Optional<Mojibake.Form> garbled = Mojibake.at(text, at);
            Mark mark = garbled.isPresent() ? garbled(garbled.get(), at, block) : markAt(text, at, block);
            if (mark != null && isMark(text, mark, block)) {
                marks.add(mark);
            }
            int length = garbled.map(form -> form.letters().length())
                    .orElse(mark == null ? 1 : mark.span().length());
            at += length;
        }
        return marks;
    }

    private boolean isMark(String text, Mark mark, Span block) {
        if (mark.span().end() > block.end()) {
            return false;
        }
        if (mark.style() == Style.SINGLE) {
            return singles && !NoMark.single(text, mark.span(), block);
        }
        return mark.style() != Style.STRAIGHT || Measure.of(text, mark.span(), block) != Measure.SURE;
    }

    private static @Nullable Mark garbled(Mojibake.Form form, int at, Span block) {
        int length = Math.min(form.letters().length(), block.end() - at);
        return form.style().map(style -> mark(at, length, style, form.shape())).orElse(null);
    }

    private @Nullable Mark markAt(String text, int at, Span block) {
        char c = text.charAt(at);
        char next = at + 1 < block.end() ? text.charAt(at + 1) : ' ';
        return switch (c) {
            case '“', '‟', '„', '〝' -> mark(at, 1, Style.DOUBLE, Shape.OPENS);
            case '”', '〞', '〟' -> mark(at, 1, Style.DOUBLE, Shape.CLOSES);
            case '"', '＂' -> mark(at, 1, Style.STRAIGHT, Shape.EITHER);
            case '«' -> mark(at, 1, Style.GUILLEMET, Shape.OPENS);
            case '»' -> mark(at, 1, Style.GUILLEMET, Shape.CLOSES);
            case '‹' -> mark(at, 1, Style.ANGLE, Shape.OPENS);
            case '›' -> mark(at, 1, Style.ANGLE, Shape.CLOSES);
            case '「', '『' -> mark(at, 1, Style.CORNER, Shape.OPENS);
            case '」', '』' -> mark(at, 1, Style.CORNER, Shape.CLOSES);
            case '<' -> next == '<' && isTyped(text, at, block) ? mark(at, 2, Style.GUILLEMET, Shape.OPENS) : null;
            case '>' -> next == '>' && isTyped(text, at, block) ? mark(at, 2, Style.GUILLEMET, Shape.CLOSES) : null;
            case '`' -> next == '`' ? mark(at, 2, Style.STRAIGHT, Shape.OPENS) : mark(at, 1, Style.SINGLE, Shape.OPENS);
            case '‚' -> mark(at, 1, Style.SINGLE, Shape.OPENS);
            case '\'', '’', '‘', '＇', '´' -> single(text, at, block, c);
            default -> null;
        };
    }

    /** Two signs side by side are a double mark; of three, the one that is nearer to the words is a single one. */
    private static Mark single(String text, int at, Span block, char c) {
        Shape shape = c == '’' || c == '´' ? Shape.CLOSES : c == '‘' ? Shape.OPENS : Shape.EITHER;
        int same = 1;
        while (same < 4 && at + same < block.end() && text.charAt(at + same) == c) {
            same++;
        }
        char before = Neighbours.at(text, at - 1, block);
        boolean opens = before == '^' || before == '_' || before == '(';
        boolean doubled = same == 2 || same == 4 || same == 3 && opens;
        Shape typed = c == '\'' ? Shape.EITHER : shape;
        return doubled ? mark(at, 2, Style.STRAIGHT, typed) : mark(at, 1, Style.SINGLE, shape);
    }

    private boolean isTyped(String text, int at, Span block) {
        boolean first = at == block.start() && text.charAt(at) == '>';
        int from = Math.max(block.start(), at - REACH);
        return typed
                && !first
                && !ADDRESS.matcher(text).region(from, at).find()
                && (at + 2 >= block.end() || text.charAt(at + 2) != text.charAt(at))
                && !SHIFT.matcher(text).region(at, block.end()).lookingAt();
    }

    private static Mark mark(int at, int length, Style style, Shape shape) {
        return new Mark(new Span(at, at + length), style, shape);
    }
}
