package org.onrecord.extract.mark;

import org.onrecord.text.Span;

/**
 * A sign that may be a quotation mark, as it stands in the text.
 *
 * @param span its place; typed and garbled marks have several units
 * @param style which pair it belongs to
 * @param shape what its form says that it does
 */
public record Mark(Span span, Style style, Shape shape) {
    /** The pairs; within one the opening and the closing mark fit each other. */
    public enum Style {
        /** Curly double marks, {@code „ “} included. */
        DOUBLE,
        /** Straight double marks, typed ones included. */
        STRAIGHT,
        /** Curly or straight single marks, {@code ‚ ‘} included. */
        SINGLE,
        /** {@code « »} and {@code << >>}. */
        GUILLEMET,
        /** {@code ‹ ›}. */
        ANGLE,
        /** {@code 「 」} and {@code 『 』}. */
        CORNER;

        /** Whether a mark of this style may close one of {@code other}, as often happens where both are typed. */
        boolean fits(Style other) {
            return this == other || isDouble() && other.isDouble();
        }

        private boolean isDouble() {
            return this == DOUBLE || this == STRAIGHT;
        }
    }

    /** What the form of a sign says. */
    public enum Shape {
        /** Made to open. */
        OPENS,
        /** Made to close. */
        CLOSES,
        /** Made for both. */
        EITHER
    }

    Mark with(Shape other) {
        return new Mark(span, style, other);
    }
}
