package org.onrecord.quotation;

import java.util.Objects;
import org.onrecord.text.Span;

/**
 * One station on the way of the words from the speaker to the page; neither the speaker nor the page is one.
 *
 * @param kind what sort of station
 * @param span the words in the clean text that name it
 */
public record Hop(HopKind kind, Span span) {
    /** Checks that nothing is missing. */
    public Hop {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(span, "span");
    }
}
