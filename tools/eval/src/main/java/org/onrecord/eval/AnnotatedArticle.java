package org.onrecord.eval;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.quotation.Role;
import org.onrecord.text.Span;

/**
 * An article with the quotations that a person or a program found in it.
 *
 * @param id its name in the set
 * @param text the whole text
 * @param quotations what was found in it
 * @param ignored spans where nobody looked, so that nothing found there is right or wrong
 * @param roles the spans of each role as they were annotated without being linked to quotations, if they were
 */
public record AnnotatedArticle(
        String id,
        String text,
        List<AnnotatedQuotation> quotations,
        List<Span> ignored,
        Optional<Map<Role, List<Span>>> roles) {
    private static final int HELD_OUT = 5;

    /** Copies. */
    public AnnotatedArticle {
        quotations = List.copyOf(quotations);
        ignored = List.copyOf(ignored);
        roles = roles.map(Map::copyOf);
    }

    /** With nothing but quotations. */
    public AnnotatedArticle(String id, String text, List<AnnotatedQuotation> quotations) {
        this(id, text, quotations, List.of(), Optional.empty());
    }

    /** Whether it is the one in five, by its id, on which models are measured and not fitted. */
    public boolean isHeldOut() {
        return Math.floorMod(id.hashCode(), HELD_OUT) == 0;
    }

    /** The spans of {@code role}, linked to quotations or not. */
    List<Span> spans(Role role) {
        return roles.map(each -> each.getOrDefault(role, List.of()))
                .orElseGet(() -> quotations.stream()
                        .flatMap(quotation -> quotation.spans(role).stream())
                        .toList());
    }
}
