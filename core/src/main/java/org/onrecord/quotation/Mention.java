package org.onrecord.quotation;

import java.util.Objects;
import org.onrecord.text.Span;

/**
 * Words that point at a speaker.
 *
 * @param span the tight mention: the name, pronoun or description
 * @param whole the mention with its roles and appositions
 * @param kind what sort of words they are
 */
public record Mention(Span span, Span whole, MentionKind kind) {
    /** Checks that the whole holds the tight mention. */
    public Mention {
        Objects.requireNonNull(kind, "kind");
        if (!whole.contains(span)) {
            throw new IllegalArgumentException("mention " + span + " lies outside of " + whole);
        }
    }
}
