package org.onrecord.anchor;

/**
 * A place named by code points of the clean text.
 *
 * @param start code points before the first one of the place
 * @param end code points before the first one after it
 * @see <a href="https://www.w3.org/TR/annotation-model/#text-position-selector">W3C, Text Position Selector</a>
 */
public record TextPositionSelector(int start, int end) implements Selector {
    /** Checks the order of the ends. */
    public TextPositionSelector {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("position [" + start + ", " + end + ") has no text");
        }
    }
}
