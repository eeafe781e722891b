package org.onrecord.anchor;

import org.onrecord.text.CodePoints;
import org.onrecord.text.Span;

/** Describes places of one clean text, so that {@link AnchorSearch} finds them again in a later one. */
public final class Anchoring {
    private final String text;
    private final CodePoints codePoints;

    /** Describes places of {@code text}, the clean text of a page. */
    public Anchoring(String text) {
        this.text = text;
        codePoints = CodePoints.of(text);
    }

    /**
     * The anchor of {@code span}.
     *
     * @param span the words in the clean text
     * @param data the bytes of the saved file that hold them
     * @param line line of the saved file in which they begin, from 1
     */
    public Anchor describe(Span span, DataPositionSelector data, int line) {
        return describe(span, data, line, 0);
    }

    /**
     * The anchor of {@code span} in a file with pages.
     *
     * @param page the page on which it begins, from 1; 0 where there are none
     */
    public Anchor describe(Span span, DataPositionSelector data, int line, int page) {
        int from = Math.max(0, span.start() - TextQuoteSelector.CONTEXT);
        int to = Math.min(text.length(), span.end() + TextQuoteSelector.CONTEXT);
        if (splitsPair(from)) {
            from++;
        }
        if (splitsPair(to)) {
            to--;
        }
        TextQuoteSelector quote = new TextQuoteSelector(
                span.of(text), text.substring(from, span.start()), text.substring(span.end(), to));
        return new Anchor(quote, position(span), data, line, page);
    }

    /** The words at {@code span} with their place. */
    public Excerpt excerpt(Span span) {
        return new Excerpt(span.of(text), position(span));
    }

    private TextPositionSelector position(Span span) {
        return new TextPositionSelector(codePoints.at(span.start()), codePoints.at(span.end()));
    }

    private boolean splitsPair(int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isHighSurrogate(text.charAt(offset - 1))
                && Character.isLowSurrogate(text.charAt(offset));
    }
}
