package org.onrecord.extract.quote.join;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.extract.mark.QuotedRun;
import org.onrecord.quotation.ContentPart;
import org.onrecord.quotation.PartKind;
import org.onrecord.text.Span;

/**
 * Makes parts of spans that know nothing of marks: what lies in a quoted run is verbatim, what lies between runs is
 * reported.
 */
final class SpanParts {
    private final String text;
    private final List<QuotedRun> runs;
    private final List<ContentPart> parts = new ArrayList<>();

    private SpanParts(String text, List<QuotedRun> runs) {
        this.text = text;
        this.runs = runs;
    }

    /**
     * The parts of {@code contents}; signs at the ends of a reported part are left out.
     *
     * @param text the clean text
     * @param runs what stands between marks, in order
     * @param contents in order, not overlapping
     */
    static List<ContentPart> of(String text, List<QuotedRun> runs, List<Span> contents) {
        SpanParts made = new SpanParts(text, runs);
        contents.forEach(made::add);
        return made.parts;
    }

    private void add(Span content) {
        int at = content.start();
        for (QuotedRun run : QuotedRun.sharing(runs, content)) {
            reported(at, run.outer().start());
            int start = Math.max(content.start(), run.inner().start());
            int end = Math.min(content.end(), run.inner().end());
            if (hasWord(start, end)) {
                parts.add(new ContentPart(PartKind.VERBATIM, new Span(start, end)));
            }
            at = run.outer().end();
        }
        reported(at, content.end());
    }

    private void reported(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && !isWord(start) && "$(#@".indexOf(text.charAt(start)) < 0) {
            start++;
        }
        while (end > start && !isWord(end - 1) && ")%".indexOf(text.charAt(end - 1)) < 0) {
            end--;
        }
        if (hasWord(start, end)) {
            parts.add(new ContentPart(PartKind.REPORTED, new Span(start, end)));
        }
    }

    private boolean hasWord(int start, int end) {
        return start < end && text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Half of a surrogate pair is taken for a letter. */
    private boolean isWord(int at) {
        return Character.isLetterOrDigit(text.charAt(at)) || Character.isSurrogate(text.charAt(at));
    }
}
