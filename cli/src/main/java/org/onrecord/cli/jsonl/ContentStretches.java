package org.onrecord.cli.jsonl;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.quotation.ContentPart;
import org.onrecord.quotation.Quotation;
import org.onrecord.text.Span;

/** The content of a quotation as annotated articles have it: parts between which no word stands are one stretch. */
final class ContentStretches {
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
        return stretches;
    }

    private static boolean areNext(String text, Span one, Span other) {
        return text.substring(one.end(), other.start())
                .chars()
                .noneMatch(c -> Character.isLetterOrDigit(c) || c == '\n');
    }
}
