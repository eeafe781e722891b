package org.onrecord.quotation;

import java.util.Objects;
import org.onrecord.text.Span;

/**
 * A stretch of what was said.
 *
 * @param kind whose words they are
 * @param span the words in the clean text, without the quotation marks around a verbatim part
 */
public record ContentPart(PartKind kind, Span span) {
    /** Checks that nothing is missing. */
    public ContentPart {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(span, "span");
    }
}
