package org.onrecord.text;

/**
 * Line and column in a file, for people.
 *
 * @param line 1 or more
 * @param column 1 or more, in UTF-16 units from the start of the line
 */
public record Position(int line, int column) {
    /** The first character of a file. */
    public static final Position START = new Position(1, 1);

    /** Checks that both count from one. */
    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("position " + line + ":" + column + " counts from 1:1");
        }
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
