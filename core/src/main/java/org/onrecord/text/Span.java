package org.onrecord.text;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

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

    /**
     * The number of the first element whose place ends behind {@code offset}; {@code elements.size()} where none does.
     *
     * @param elements in the order of their places, which do not overlap
     * @param place where an element stands
     */
    public static <T> int firstEndingAfter(List<T> elements, Function<? super T, Span> place, int offset) {
        int low = 0;
        int high = elements.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (place.apply(elements.get(middle)).end <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
