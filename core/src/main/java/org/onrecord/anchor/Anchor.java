package org.onrecord.anchor;

import java.util.Objects;

/**
 * Where words stand in a page: by their text, by code points of the clean text, by bytes of the saved file.
 *
 * @param quote the words and what stands around them
 * @param position code points of the clean text
 * @param data bytes of the saved file
 * @param line line of the saved file in which the words begin, from 1; for people
 * @param page page of a PDF on which the words begin, from 1; 0 where there are no pages
 */
public record Anchor(
        TextQuoteSelector quote, TextPositionSelector position, DataPositionSelector data, int line, int page) {
    /** Checks that nothing is missing. */
    public Anchor {
        Objects.requireNonNull(quote, "quote");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(data, "data");
        if (line < 1) {
            throw new IllegalArgumentException("line " + line + " counts from 1");
        }
        if (page < 0) {
            throw new IllegalArgumentException("page " + page + " counts from 1");
        }
    }

    /** A place in a file without pages. */
    public Anchor(TextQuoteSelector quote, TextPositionSelector position, DataPositionSelector data, int line) {
        this(quote, position, data, line, 0);
    }

    /** The words. */
    public String exact() {
        return quote.exact();
    }
}
