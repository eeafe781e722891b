package org.onrecord.extract.mark;

import java.util.List;
import org.onrecord.quotation.Warning;
import org.onrecord.text.Span;

/**
 * Text between two matching marks, before anybody knows who said it; one per block.
 *
 * @param outer the run with its marks
 * @param inner the words without them
 * @param goesOn whether the quotation goes on in the next block: no closing mark here, an opening one there
 * @param speech how likely somebody said it, 0 to 1; titles, terms and scare quotes stand between marks too
 * @param warnings what was mended
 */
public record QuotedRun(Span outer, Span inner, boolean goesOn, double speech, List<Warning> warnings) {
    /** Copies. */
    public QuotedRun {
        warnings = List.copyOf(warnings);
    }

    /**
     * The runs that share a unit with {@code span}, their marks counted.
     *
     * @param runs in order
     */
    public static List<QuotedRun> sharing(List<QuotedRun> runs, Span span) {
        int from = Span.firstEndingAfter(runs, QuotedRun::outer, span.start());
        int to = from;
        while (to < runs.size() && runs.get(to).outer().start() < span.end()) {
            to++;
        }
        return runs.subList(from, to);
    }

    /** Whether somebody more likely said it than not. */
    public boolean isSpeech() {
        return speech >= 0.5;
    }
}
