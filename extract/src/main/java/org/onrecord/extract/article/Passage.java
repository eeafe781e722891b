package org.onrecord.extract.article;

import java.util.Objects;
import org.onrecord.extract.markup.SourcedText;
import org.onrecord.text.BlockKind;

/**
 * The words of one block to be.
 *
 * @param text its words
 * @param kind what it is
 */
record Passage(SourcedText text, BlockKind kind) {
    Passage {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(kind, "kind");
    }
}
