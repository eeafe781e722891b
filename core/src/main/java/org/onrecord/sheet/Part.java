package org.onrecord.sheet;

import java.util.Objects;
import org.onrecord.anchor.Anchor;
import org.onrecord.quotation.PartKind;

/**
 * A stretch of a statement's words.
 *
 * @param kind the speaker's words or the article's
 * @param anchor where they stand
 */
public record Part(PartKind kind, Anchor anchor) {
    /** Checks that nothing is missing. */
    public Part {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(anchor, "anchor");
    }

    /** The words, as in the clean text. */
    public String words() {
        return anchor.exact();
    }
}
