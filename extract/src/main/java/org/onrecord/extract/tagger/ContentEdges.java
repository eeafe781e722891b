package org.onrecord.extract.tagger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.extract.mark.QuotedRun;
import org.onrecord.text.Span;

/**
 * Turns words that the tagger chose into spans of the text: none across two blocks, quotation marks whole or not at
 * all, no comma or white space at the ends.
 *
 * <pre>
 * “[We won],” she said        [“We won,”] she said
 * [“We won”, ]she said        [“We won”], she said
 * </pre>
 */
final class ContentEdges {
    private final DocumentWords words;
    private final String text;
    private final List<QuotedRun> runs;

    /**
     * For one document.
     *
     * @param text its clean text
     * @param runs what stands between quotation marks, in order
     */
    ContentEdges(DocumentWords words, String text, List<QuotedRun> runs) {
        this.words = words;
        this.text = text;
        this.runs = runs;
    }

    /** The spans of words {@code [from, to)} of the document, one a block; none for a block where nothing is left. */
    List<Span> of(int from, int to) {
        List<Span> spans = new ArrayList<>();
        int start = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || words.block(i) != words.block(start)) {
                mend(words.span(start, i)).ifPresent(spans::add);
                start = i;
            }
        }
        return spans;
    }

    private Optional<Span> mend(Span chosen) {
        Span marked = closing(opening(chosen));
        int start = marked.start();
        int end = marked.end();
        while (start < end && isLoose(text.charAt(start))) {
            start++;
        }
        while (end > start && isLoose(text.charAt(end - 1))) {
            end--;
        }
        return hasWord(start, end) ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    /** With the mark before its first word; without the closing mark of a run whose words lie before it. */
    private Span opening(Span span) {
        Optional<Span> run = run(span.start());
        if (run.isEmpty() || hasWord(run.get().start(), span.start()) && holdsWordOf(span, run.get())) {
            return span;
        }
        int start = holdsWordOf(span, run.get())
                ? run.get().start()
                : Math.min(run.get().end(), span.end());
        return new Span(start, span.end());
    }

    /** With the mark behind its last word; without the opening mark of a run whose words lie behind it. */
    private Span closing(Span span) {
        Optional<Span> run = span.isEmpty() ? Optional.empty() : run(span.end() - 1);
        if (run.isEmpty() || hasWord(span.end(), run.get().end()) && holdsWordOf(span, run.get())) {
            return span;
        }
        int end = holdsWordOf(span, run.get())
                ? run.get().end()
                : Math.max(run.get().start(), span.start());
        return new Span(span.start(), end);
    }

    /** The run, with its marks, that holds the unit at {@code offset}. */
    private Optional<Span> run(int offset) {
        return QuotedRun.sharing(runs, new Span(offset, offset + 1)).stream()
                .map(QuotedRun::outer)
                .findFirst();
    }

    private boolean holdsWordOf(Span span, Span run) {
        return hasWord(Math.max(span.start(), run.start()), Math.min(span.end(), run.end()));
    }

    private boolean hasWord(int start, int end) {
        return start < end && text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean isLoose(char sign) {
        return sign == ',' || Character.isWhitespace(sign);
    }
}
