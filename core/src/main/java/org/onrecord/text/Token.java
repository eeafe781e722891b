package org.onrecord.text;

import java.util.Objects;

/**
 * A word, number, quotation mark or other sign.
 *
 * @param span its place in the clean text
 * @param kind what it is
 * @param pos its word class; {@link PartOfSpeech#X} inside quotations, which are not tagged
 */
public record Token(Span span, TokenKind kind, PartOfSpeech pos) {
    /** Checks that nothing is missing. */
    public Token {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(pos, "pos");
    }
}
