package org.onrecord.sheet;

import java.util.Objects;
import org.onrecord.quotation.PartKind;

/**
 * A statement whose words stood between quotation marks, verbatim.
 *
 * @param facts what was said, by whom, where and on what evidence
 * @param review what an editor decided
 */
public record Quote(Facts facts, Review review) implements Statement {
    /** Checks whose words the parts are. */
    public Quote {
        Objects.requireNonNull(review, "review");
        if (facts.parts().stream().anyMatch(part -> part.kind() != PartKind.VERBATIM)) {
            throw new IllegalArgumentException("quote " + facts.id() + " has words that stood outside of marks");
        }
    }

    @Override
    public Quote withReview(Review newReview) {
        return new Quote(facts, newReview);
    }
}
