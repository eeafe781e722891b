package org.onrecord.anchor;

/**
 * A place named by bytes of the saved file.
 *
 * @param start bytes before the first one of the place
 * @param end bytes before the first one after it
 * @see <a href="https://www.w3.org/TR/annotation-model/#data-position-selector">W3C, Data Position Selector</a>
 */
public record DataPositionSelector(int start, int end) implements Selector {
    /** Checks the order of the ends. */
    public DataPositionSelector {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("bytes [" + start + ", " + end + ") have no text");
        }
    }
}
