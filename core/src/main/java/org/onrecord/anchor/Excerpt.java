package org.onrecord.anchor;

import java.util.Objects;

/**
 * Words copied out of a page, with their place.
 *
 * @param words as in the clean text
 * @param position code points of the clean text
 */
public record Excerpt(String words, TextPositionSelector position) {
    /** Checks that nothing is missing. */
    public Excerpt {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(position, "position");
    }
}
