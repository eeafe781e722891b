package org.onrecord.sheet;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * An editor's decision about a statement.
 *
 * @param decision what was decided
 * @param by who decided
 * @param on the day
 * @param why the reason
 * @param corrections corrected fields by their name, one of {@link #CORRECTABLE}, in the order given; only where the
 *     decision is {@link Decision#CORRECTED}
 */
public record Review(
        Decision decision,
        Optional<String> by,
        Optional<LocalDate> on,
        Optional<String> why,
        Map<String, String> corrections) {
    /** What an editor can correct; a name that nobody reads would be a correction lost. */
    public static final List<String> CORRECTABLE =
            List.of("speaker", "role", "words", "polarity", "when", "where", "event", "medium", "addressee");

    /** Nobody has looked yet. */
    public static final Review PENDING =
            new Review(Decision.PENDING, Optional.empty(), Optional.empty(), Optional.empty(), Map.of());

    /** Checks and copies. */
    public Review {
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(why, "why");
        corrections = Collections.unmodifiableMap(new LinkedHashMap<>(corrections));
        if (!corrections.isEmpty() && decision != Decision.CORRECTED) {
            throw new IllegalArgumentException("a review with corrections is \"corrected\", not \"" + decision + "\"");
        }
        for (String field : corrections.keySet()) {
            if (!CORRECTABLE.contains(field)) {
                throw new IllegalArgumentException(
                        "\"" + field + "\" cannot be corrected; one of " + String.join(", ", CORRECTABLE) + " can");
            }
        }
    }

    /** Whether somebody has written anything into it. */
    public boolean isTouched() {
        return !equals(PENDING);
    }
}
