package org.onrecord.text;

import java.util.Arrays;
import java.util.Optional;

/** Turns offsets of a text into lines and columns; LF, CRLF and a lone CR each end a line. */
public final class LineMap {
    private final int[] starts;
    private final int length;

    private LineMap(int[] starts, int length) {
        this.starts = starts;
        this.length = length;
    }

    /** The lines of {@code text}. */
    public static LineMap of(String text) {
        int[] starts = new int[16];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (ends) {
                if (lines == starts.length) {
                    starts = Arrays.copyOf(starts, lines * 2);
                }
                starts[lines++] = i + 1;
            }
        }
        return new LineMap(Arrays.copyOf(starts, lines), text.length());
    }

    /** Where the unit at {@code offset} stands; an offset past the end counts on in the last line. */
    public Position position(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, offset - starts[line] + 1);
    }

    /**
     * Where the line numbered {@code line}, from 1, stands with the signs that end it; empty where the text has fewer.
     */
    public Optional<Span> line(int line) {
        if (line < 1 || line > starts.length) {
            return Optional.empty();
        }
        return Optional.of(new Span(starts[line - 1], line == starts.length ? length : starts[line]));
    }
}
