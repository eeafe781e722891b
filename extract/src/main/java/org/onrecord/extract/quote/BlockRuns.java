package org.onrecord.extract.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.quote.Mark.Role;
import org.onrecord.extract.quote.Mark.Style;
import org.onrecord.quotation.Warning;
import org.onrecord.text.Span;

/** Pairs the marks of one block and mends what is lost or doubled. */
final class BlockRuns {
    private final String text;
    private final Span block;
    private final List<QuotedRun> runs = new ArrayList<>();
    private final List<Warning> pending = new ArrayList<>();
    private @Nullable Mark open;
    private int depth;

    BlockRuns(String text, Span block) {
        this.text = text;
        this.block = block;
    }

    /**
     * The outermost runs.
     *
     * @param marks of the block, left to right
     * @param opensNext whether the next block opens with a mark
     */
    List<QuotedRun> find(List<Mark> marks, boolean opensNext) {
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if (i > 0 && repeats(marks.get(i - 1), mark)) {
                absorb(mark);
            } else {
                read(mark, i + 1 < marks.size() ? marks.get(i + 1) : null);
            }
        }
        if (open != null) {
            leaveOpen(opensNext);
        }
        return runs;
    }

    /** A mark right after another that did the same: both open, or both close. */
    private boolean repeats(Mark before, Mark mark) {
        if (before.span().end() != mark.span().start()) {
            return false;
        }
        boolean opened = open != null && open.span().end() == mark.span().start() && mark.role() != Role.CLOSE;
        boolean closed = open == null
                && !runs.isEmpty()
                && runs.get(runs.size() - 1).outer().end() == mark.span().start()
                && mark.role() != Role.OPEN;
        return mark.style() != Style.SINGLE && before.style() != Style.SINGLE && (opened || closed);
    }

    /** Makes one mark of two that stand side by side, and says so on their run. */
    private void absorb(Mark mark) {
        Mark opener = open;
        if (opener != null) {
            open = new Mark(opener.span().cover(mark.span()), opener.style(), opener.role());
            warn("doubled-mark", open.span().of(text), "one quotation mark");
            return;
        }
        QuotedRun run = runs.remove(runs.size() - 1);
        List<Warning> warnings = new ArrayList<>(run.warnings());
        Span outer = run.outer().cover(mark.span());
        warnings.add(
                new Warning("doubled-mark", new Span(run.inner().end(), outer.end()).of(text), "one quotation mark"));
        runs.add(new QuotedRun(outer, run.inner(), false, warnings));
    }

    private void read(Mark mark, @Nullable Mark next) {
        Mark opener = open;
        if (opener == null) {
            if (mark.role() == Role.CLOSE) {
                closeWithoutOpener(mark);
            } else {
                open = mark;
                depth = 0;
            }
        } else if (mark.style() != opener.style()) {
            readOther(opener, mark, next);
        } else if (mark.role() != Role.OPEN) {
            close(opener, mark);
        } else {
            openAgain(opener, mark, next);
        }
    }

    /** A mark of another style inside a run is a nested quotation, or the run's closing mark mistyped. */
    private void readOther(Mark opener, Mark mark, @Nullable Mark next) {
        boolean tail =
                next == null && AttributionTail.startsAt(text, mark.span().end(), block.end());
        if (depth == 0 && (mark.role() == Role.CLOSE || tail)) {
            boolean sameShape = Set.of(Style.DOUBLE, Style.STRAIGHT).containsAll(Set.of(mark.style(), opener.style()));
            if (!sameShape) {
                warn("mixed-marks", opener.span().of(text) + " … " + mark.span().of(text), "a pair of quotation marks");
            }
            close(opener, mark);
        } else {
            depth += mark.role() == Role.OPEN || mark.role() == Role.EITHER && depth == 0 ? 1 : -Math.min(depth, 1);
        }
    }

    /** An opening mark while a run is open: a nested one that closes, or the sign that a closing mark was lost. */
    private void openAgain(Mark opener, Mark mark, @Nullable Mark next) {
        boolean closesHere = AttributionTail.startsAt(text, mark.span().end(), block.end()) && next == null;
        if (closesHere) {
            warn("opening-mark-closes", mark.span().of(text), "a closing mark");
            close(opener, mark);
            return;
        }
        Span inside = between(opener, mark);
        int end = endOfLost(inside);
        warn("lost-closing-mark", head(opener), "the quotation ends before “" + words(end) + "”");
        add(new Span(opener.span().start(), end), new Span(opener.span().end(), end), false);
        open = mark;
        depth = 0;
    }

    private void close(Mark opener, Mark mark) {
        add(opener.span().cover(mark.span()), between(opener, mark), false);
        open = null;
    }

    private void closeWithoutOpener(Mark mark) {
        int from = runs.isEmpty()
                ? block.start()
                : runs.get(runs.size() - 1).outer().end();
        Span before = new Span(from, mark.span().start());
        boolean tail = AttributionTail.startsAt(text, mark.span().end(), block.end());
        boolean introduced = LostOpening.isIntroduced(text, before);
        if (!tail && !introduced || before.of(text).isBlank()) {
            return;
        }
        int start = LostOpening.startOf(text, before);
        warn(
                "lost-opening-mark",
                "closing mark after “…" + tailOf(before) + "” without an opening one",
                "the quotation starts at “" + words(start) + "”");
        add(new Span(start, mark.span().end()), new Span(start, mark.span().start()), false);
    }

    private void leaveOpen(boolean opensNext) {
        Mark opener = open;
        if (opener == null) {
            return;
        }
        boolean first = text.substring(block.start(), opener.span().start()).isBlank();
        Span rest = new Span(opener.span().end(), block.end());
        if (opensNext && AttributionTail.find(text, rest).isEmpty()) {
            add(
                    new Span(opener.span().start(), block.end()),
                    new Span(opener.span().end(), block.end()),
                    true);
        } else if (first || rest.length() > 0 && opensSpeech(opener)) {
            int end = endOfLost(rest);
            warn(
                    "lost-closing-mark",
                    head(opener),
                    end == block.end()
                            ? "the quotation ends with the paragraph"
                            : "the quotation ends before “" + words(end) + "”");
            add(new Span(opener.span().start(), end), new Span(opener.span().end(), end), false);
        }
        open = null;
    }

    /**
     * A mark after a colon or a comma, or before a capital letter, opens words of some length; others may be strays.
     */
    private boolean opensSpeech(Mark opener) {
        String before = text.substring(block.start(), opener.span().start()).stripTrailing();
        int after = opener.span().end();
        boolean sentence = !before.isEmpty() && ".!?".indexOf(before.charAt(before.length() - 1)) >= 0;
        return before.endsWith(":")
                || sentence && after < block.end() && Character.isUpperCase(text.charAt(after))
                || before.endsWith(",") && after < block.end() && Character.isUpperCase(text.charAt(after));
    }

    private int endOfLost(Span inside) {
        Optional<Integer> tail = AttributionTail.find(text, inside);
        int end = tail.orElse(inside.end());
        while (end > inside.start() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private void add(Span outer, Span inner, boolean goesOn) {
        int start = inner.start();
        int end = inner.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            runs.add(new QuotedRun(outer, new Span(start, end), goesOn, pending));
        }
        pending.clear();
    }

    private void warn(String code, String seen, String assumed) {
        pending.add(new Warning(code, seen, assumed));
    }

    private String head(Mark opener) {
        return "opening mark before “" + words(opener.span().end()) + "…” without a closing one";
    }

    private String words(int from) {
        return Snippet.from(text, from, block.end());
    }

    private String tailOf(Span span) {
        return Snippet.before(text, span.start(), span.end());
    }

    private static Span between(Mark opener, Mark closer) {
        int from = opener.span().end();
        return new Span(from, closer.span().start());
    }
}
