package org.onrecord.extract.mark;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.mark.Decision.Action;
import org.onrecord.extract.mark.Mark.Shape;
import org.onrecord.quotation.Warning;
import org.onrecord.text.Span;

/** Makes the outermost runs of one block of what was decided about its marks, and says what was mended. */
final class RunBuilder {
    /** A paragraph with more runs than this is no prose, and its runs are no speech. */
    private static final int MOST_RUNS = 200;

    private final SpeechModel speech;
    private final String text;
    private final Span block;
    private final LostOpening lost;
    private final List<QuotedRun> runs = new ArrayList<>();
    private final List<Warning> pending = new ArrayList<>();
    private @Nullable Mark opener;

    RunBuilder(SpeechModel speech, String text, Span block) {
        this.speech = speech;
        this.text = text;
        this.block = block;
        lost = new LostOpening(text, block);
    }

    /**
     * The runs.
     *
     * @param decisions about the marks of the block, left to right
     * @param carried whether the block goes on with a quotation of the block before, with no mark at its start
     * @param goesOn whether the next block takes up what this one leaves open
     */
    List<QuotedRun> build(List<Decision> decisions, boolean carried, boolean goesOn) {
        if (carried) {
            opener = new Mark(new Span(block.start(), block.start()), Mark.Style.DOUBLE, Shape.EITHER);
            warn(
                    "lost-opening-mark",
                    "a paragraph without an opening mark after one without a closing mark",
                    "the quotation goes on at “" + words(block.start()) + "”");
        }
        for (Decision decision : decisions) {
            read(decision);
        }
        Mark open = opener;
        if (open != null) {
            leaveOpen(open, goesOn);
        }
        return runs;
    }

    private void read(Decision decision) {
        Mark open = opener;
        Mark mark = decision.mark();
        if (decision.action() == Action.CLOSE_UNOPENED) {
            closeUnopened(mark);
        } else if (open == null && decision.action() == Action.OPEN) {
            open(mark);
        } else if (open != null && decision.action() == Action.OPEN_AGAIN) {
            int end = LostClosing.endOf(text, between(open, mark));
            warn("lost-closing-mark", head(open), "the quotation ends before “" + words(end) + "”");
            add(new Span(open.span().start(), end), new Span(open.span().end(), end), false);
            open(mark);
        } else if (open != null && decision.action() == Action.CLOSE && decision.depth() == 0) {
            close(open, mark);
        }
    }

    private void open(Mark mark) {
        opener = mark;
        if (DoubledMarks.is(text, mark)) {
            warn("doubled-mark", mark.span().of(text), "one quotation mark");
        }
        if (mark.shape() == Shape.CLOSES) {
            warn("closing-mark-opens", mark.span().of(text), "an opening mark");
        }
    }

    private void close(Mark open, Mark mark) {
        boolean unmatched = !open.span().isEmpty() && !mark.style().fits(open.style());
        if (unmatched) {
            warn("mixed-marks", open.span().of(text) + " … " + mark.span().of(text), "a pair of quotation marks");
        } else if (mark.shape() == Shape.OPENS) {
            warn("opening-mark-closes", mark.span().of(text), "a closing mark");
        }
        if (DoubledMarks.is(text, mark)) {
            warn("doubled-mark", mark.span().of(text), "one quotation mark");
        }
        add(open.span().cover(mark.span()), between(open, mark), false);
        opener = null;
    }

    private void closeUnopened(Mark mark) {
        int from = runs.isEmpty()
                ? block.start()
                : runs.get(runs.size() - 1).outer().end();
        lost.startOf(new Span(from, mark.span().start()), mark.span().end()).ifPresent(start -> {
            warn(
                    "lost-opening-mark",
                    "closing mark after “…"
                            + Snippet.before(text, start, mark.span().start()) + "” without an opening one",
                    "the quotation starts at “" + words(start) + "”");
            add(new Span(start, mark.span().end()), new Span(start, mark.span().start()), false);
        });
    }

    private void leaveOpen(Mark open, boolean goesOn) {
        Span rest = new Span(open.span().end(), block.end());
        if (goesOn && AttributionTail.find(text, rest).isEmpty()) {
            add(new Span(open.span().start(), block.end()), rest, true);
        } else if (LostClosing.isLikely(text, block, open)) {
            int end = LostClosing.endOf(text, rest);
            warn(
                    "lost-closing-mark",
                    head(open),
                    end == block.end()
                            ? "the quotation ends with the paragraph"
                            : "the quotation ends before “" + words(end) + "”");
            add(new Span(open.span().start(), end), new Span(open.span().end(), end), false);
        }
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
            Span words = new Span(start, end);
            double said = speech(outer, words);
            runs.add(new QuotedRun(outer, words, goesOn, said, pending));
        }
        pending.clear();
    }

    /** A paragraph that is nothing but a quotation is no title, term or scare quote. */
    private double speech(Span outer, Span words) {
        if (outer.equals(block)) {
            return 1;
        }
        return runs.size() < MOST_RUNS ? speech.probability(text, block, outer, words) : 0;
    }

    private void warn(String code, String seen, String assumed) {
        pending.add(new Warning(code, seen, assumed));
    }

    private String head(Mark open) {
        return "opening mark before “" + words(open.span().end()) + "…” without a closing one";
    }

    private String words(int from) {
        return Snippet.from(text, from, block.end());
    }

    private static Span between(Mark open, Mark close) {
        int from = open.span().end();
        return new Span(from, close.span().start());
    }
}
