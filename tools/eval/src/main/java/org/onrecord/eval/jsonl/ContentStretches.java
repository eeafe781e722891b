package org.onrecord.eval.jsonl;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.quotation.ContentPart;
import org.onrecord.quotation.PartKind;
import org.onrecord.quotation.Quotation;
import org.onrecord.text.Span;

/** The content of a quotation as annotated articles have it: parts between which no word stands are one stretch. */
final class ContentStretches {
    private static final String THAT = "that ";

    private ContentStretches() {}

    /**
     * The stretches in order; verbatim and reported words that follow each other are joined, marks between them too.
     */
    static List<Span> of(String text, Quotation quotation) {
        List<Span> stretches = new ArrayList<>();
        for (ContentPart part : quotation.parts()) {
            int last = stretches.size() - 1;
            if (last >= 0 && areNext(text, stretches.get(last), part.span())) {
                stretches.set(last, stretches.get(last).cover(part.span()));
            } else {
                stretches.add(part.span());
            }
        }
        if (quotation.parts().get(0).kind() == PartKind.REPORTED) {
            stretches.set(0, withThat(text, stretches.get(0)));
        }
        return stretches;
    }

    /** Annotated articles count a <i>that</i> right before the words to the content. */
    private static Span withThat(String text, Span span) {
        int start = span.start() - THAT.length();
        boolean stands = start >= 0
                && text.regionMatches(true, start, THAT, 0, THAT.length())
                && (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)));
        return stands ? new Span(start, span.end()) : span;
    }

    private static boolean areNext(String text, Span one, Span other) {
        return text.substring(one.end(), other.start())
                .chars()
                .noneMatch(c -> Character.isLetterOrDigit(c) || c == '\n');
    }
}
