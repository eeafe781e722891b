package org.onrecord.text;

import java.util.List;
import java.util.Objects;

/**
 * A sentence and its tokens.
 *
 * @param span its place in the clean text
 * @param tokens in order, inside the span
 */
public record Sentence(Span span, List<Token> tokens) {
    /** Checks and copies. */
    public Sentence {
        Objects.requireNonNull(span, "span");
        tokens = List.copyOf(tokens);
    }
}
