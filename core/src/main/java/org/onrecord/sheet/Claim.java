package org.onrecord.sheet;

import java.util.Objects;
import org.onrecord.quotation.PartKind;

/**
 * A statement reported in the article's own words, perhaps with verbatim fragments.
 *
 * @param facts what was said, by whom, where and on what evidence
 * @param review what an editor decided
 */
public record Claim(Facts facts, Review review) implements Statement {
    /** Checks whose words the parts are. */
    public Claim {
        Objects.requireNonNull(review, "review");
        if (facts.parts().stream().allMatch(part -> part.kind() == PartKind.VERBATIM)) {
            throw new IllegalArgumentException("claim " + facts.id() + " has no words of the article's own");
        }
    }

    @Override
    public Claim withReview(Review newReview) {
        return new Claim(facts, newReview);
    }
}
