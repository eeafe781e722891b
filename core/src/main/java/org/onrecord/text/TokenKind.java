package org.onrecord.text;

/** What a token is. */
public enum TokenKind {
    /** Letters, with the apostrophes and hyphens inside them. */
    WORD,
    /** Digits, with the stops and commas inside them. */
    NUMBER,
    /** A quotation mark, typed marks ({@code <<}, {@code ''}) included. */
    QUOTE_MARK,
    /** Any other sign. */
    SIGN
}
