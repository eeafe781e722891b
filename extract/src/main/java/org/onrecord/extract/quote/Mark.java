package org.onrecord.extract.quote;

import org.onrecord.text.Span;

/**
 * A quotation mark as it stands in the text.
 *
 * @param span its place; typed marks ({@code <<}, {@code ''}) have two units
 * @param style which pair it belongs to
 * @param role what its shape or its neighbours make of it
 */
record Mark(Span span, Style style, Role role) {
    /** The pairs; within one the opening and the closing mark fit each other. */
    enum Style {
        /** Curly double marks, {@code „ “} included. */
        DOUBLE,
        /** Straight double marks, typed ones included. */
        STRAIGHT,
        /** Curly or straight single marks, where a page uses them for its quotations. */
        SINGLE,
        /** {@code « »}, in either direction, and {@code << >>}. */
        GUILLEMET,
        /** {@code 「 」} and {@code 『 』}. */
        CORNER
    }

    /** What the mark does. */
    enum Role {
        /** Opens a quotation. */
        OPEN,
        /** Closes one. */
        CLOSE,
        /** Opens one where none is open, closes one where it is. */
        EITHER
    }
}
