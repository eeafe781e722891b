package org.onrecord.text;

import java.util.Comparator;

/**
 * Half-open range {@code [start, end)} of UTF-16 offsets into one text.
 *
 * @param start offset of the first unit, 0 or more
 * @param end offset after the last unit, {@code start} or more
 */
public record Span(int start, int end) implements Comparable<Span> {
    private static final Comparator<Span> ORDER =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    /** Checks the order of the ends. */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span [" + start + ", " + end + ") has no text");
        }
    }

    /** The smallest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** Whether every unit of {@code other} lies in this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the unit at {@code offset} lies in this span. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether at least one unit lies in both. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** This span moved by {@code distance} units, to the left where it is negative. */
    public Span shift(int distance) {
        return new Span(start + distance, end + distance);
    }

    /** The number of UTF-16 units. */
    public int length() {
        return end - start;
    }

    /** Whether the span holds nothing. */
    public boolean isEmpty() {
        return start == end;
    }

    /** The words at this span of {@code text}. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
