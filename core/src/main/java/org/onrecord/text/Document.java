package org.onrecord.text;

import java.util.List;
import java.util.Objects;

/**
 * One clean text with its blocks and the way back to the text that it was read from.
 *
 * @param text the clean text; blocks are set apart by line ends
 * @param blocks in reading order, not overlapping
 * @param offsets from the clean text to the decoded text of the page
 */
public record Document(String text, List<Block> blocks, OffsetMap offsets) {
    /** Checks that the blocks lie in the text, in order. */
    public Document {
        blocks = List.copyOf(blocks);
        Objects.requireNonNull(offsets, "offsets");
        int end = 0;
        for (Block block : blocks) {
            if (block.span().start() < end || block.span().end() > text.length()) {
                throw new IllegalArgumentException("block " + block.span() + " does not follow offset " + end);
            }
            end = block.span().end();
        }
    }

    /** The words at {@code span} of the clean text. */
    public String text(Span span) {
        return span.of(text);
    }

    /** Where {@code span} of the clean text stands in the decoded text of the page, in UTF-16 offsets. */
    public Span origin(Span span) {
        return offsets.origin(span);
    }
}
