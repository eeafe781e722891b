package org.onrecord.bench.distort;

import java.util.List;
import java.util.Optional;
import org.onrecord.bench.mutation.Edit;
import org.onrecord.text.Span;

/**
 * A text with edits made, and where the places of the old one are in it.
 *
 * <ul>
 *   <li>A place shrinks and grows with what is replaced inside it.
 *   <li>What is inserted at an end of a place is outside it.
 *   <li>A place that begins or ends inside a replaced stretch takes the whole replacement, or letter for letter where
 *       both are as long.
 * </ul>
 */
final class CarriedText {
    private final String original;
    private final int[] starts;
    private final int[] ends;
    private final StringBuilder text = new StringBuilder();

    /** Makes {@code edits}, in order and not overlapping, in {@code original}. */
    CarriedText(String original, List<Edit> edits) {
        this.original = original;
        starts = new int[original.length() + 1];
        ends = new int[original.length() + 1];
        int from = 0;
        for (Edit edit : edits) {
            keep(from, edit.span().start());
            replace(edit.span(), edit.replacement());
            from = edit.span().end();
        }
        keep(from, original.length());
    }

    /** The text with the edits. */
    String text() {
        return text.toString();
    }

    /** The place in it of the words at {@code span} of the original, in UTF-16 units; none where nothing is left. */
    Optional<Span> carried(Span span) {
        int start = starts[span.start()];
        int end = ends[span.end()];
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    private void keep(int from, int to) {
        for (int i = from + 1; i <= to; i++) {
            put(i, text.length() + i - from, text.length() + i - from);
        }
        text.append(original, from, to);
    }

    private void replace(Span span, String replacement) {
        int start = text.length();
        int end = start + replacement.length();
        boolean sameLength = span.length() == replacement.length();
        for (int i = span.start() + 1; i < span.end(); i++) {
            int inside = start + i - span.start();
            put(i, sameLength ? inside : start, sameLength ? inside : end);
        }
        if (span.isEmpty()) {
            starts[span.end()] = end;
        } else {
            put(span.end(), end, end);
        }
        text.append(replacement);
    }

    private void put(int offset, int start, int end) {
        starts[offset] = start;
        ends[offset] = end;
    }
}
