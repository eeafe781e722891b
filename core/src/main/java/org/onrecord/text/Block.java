package org.onrecord.text;

import java.util.Objects;

/**
 * A paragraph, heading, list item or caption.
 *
 * @param span its place in the clean text, without the line ends around it
 * @param kind what it is
 */
public record Block(Span span, BlockKind kind) {
    /** Checks that nothing is missing. */
    public Block {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(kind, "kind");
    }
}
