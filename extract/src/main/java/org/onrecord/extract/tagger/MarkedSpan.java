package org.onrecord.extract.tagger;

import java.util.Objects;
import org.onrecord.quotation.Role;
import org.onrecord.text.Span;

/**
 * Words that the tagger marks, without what they are linked to: as taggers of spans give them.
 *
 * @param role what they are
 * @param span where they stand in the clean text
 * @param probability how sure it is that they are that, and end where they do, from 0 to 1
 */
public record MarkedSpan(Role role, Span span, double probability) {
    /** Checks that nothing is missing. */
    public MarkedSpan {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(span, "span");
    }
}
