package org.onrecord.text;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * A paragraph, heading, list item or caption.
 *
 * @param span its place in the clean text, without the line ends around it
 * @param kind what it is
 * @param repeats the block whose words it says once more, counted from 0; such a block is shown and never read
 */
public record Block(Span span, BlockKind kind, OptionalInt repeats) {
    /** Checks that nothing is missing. */
    public Block {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(repeats, "repeats");
    }

    /** A block with words of its own. */
    public Block(Span span, BlockKind kind) {
        this(span, kind, OptionalInt.empty());
    }

    /** Whether another block of the page says the same words. */
    public boolean isRepeated() {
        return repeats.isPresent();
    }
}
