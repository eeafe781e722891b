package org.onrecord.quotation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A quotation joined to its speakers.
 *
 * @param quotation the find
 * @param speakers one, or several who speak jointly; a single {@link Speaker.Unresolved} where nobody is sure
 * @param evidence the rule that joined them
 * @param links how sure each link is, once that is measured
 */
public record Attribution(Quotation quotation, List<Speaker> speakers, Evidence evidence, Optional<Links> links) {
    /** Checks and copies. */
    public Attribution {
        Objects.requireNonNull(quotation, "quotation");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(links, "links");
        speakers = List.copyOf(speakers);
        if (speakers.isEmpty()) {
            throw new IllegalArgumentException("an attribution names its speakers or says Unresolved");
        }
    }

    /** How sure the whole is, from 0 to 1. */
    public double confidence() {
        return quotation.evidence().confidence() * evidence.confidence();
    }

    /** An attribution whose links nobody has measured yet. */
    public Attribution(Quotation quotation, List<Speaker> speakers, Evidence evidence) {
        this(quotation, speakers, evidence, Optional.empty());
    }
}
