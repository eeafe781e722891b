package org.onrecord.anchor;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.text.Span;

/**
 * What came of looking for an anchor in a clean text.
 *
 * @param verdict whether its words stand
 * @param place where they stand, or what stands in their place; nothing where that is not known for certain
 * @param differences in reading order, where the verdict is {@link AnchorMatch#TYPOGRAPHIC} or
 *     {@link AnchorMatch#CHANGED}
 * @param marked the words with every difference marked, {@code We will [-not-] build {+two+} stations}: the anchor's in
 *     square brackets, the page's in braces
 */
public record Finding(AnchorMatch verdict, Optional<Span> place, List<Difference> differences, String marked) {
    /** Checks and copies. */
    public Finding {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(place, "place");
        differences = List.copyOf(differences);
        Objects.requireNonNull(marked, "marked");
    }

    static Finding exact(Span place) {
        return new Finding(AnchorMatch.EXACT, Optional.of(place), List.of(), "");
    }

    static Finding nowhere(AnchorMatch verdict) {
        return new Finding(verdict, Optional.empty(), List.of(), "");
    }
}
