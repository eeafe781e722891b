package org.onrecord.text;

import java.util.Objects;

/**
 * A word, number, quotation mark or other sign.
 *
 * @param span its place in the clean text
 * @param kind what it is
 */
public record Token(Span span, TokenKind kind) {
    /** Checks that nothing is missing. */
    public Token {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(kind, "kind");
    }
}
