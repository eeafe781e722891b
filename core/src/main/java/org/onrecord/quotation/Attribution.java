package org.onrecord.quotation;

import java.util.List;
import java.util.Objects;

/**
 * A quotation joined to its speakers.
 *
 * @param quotation the find
 * @param speakers one, or several who speak jointly; a single {@link Speaker.Unresolved} where nobody is sure
 * @param evidence the rule that joined them
 */
public record Attribution(Quotation quotation, List<Speaker> speakers, Evidence evidence) {
    /** Checks and copies. */
    public Attribution {
        Objects.requireNonNull(quotation, "quotation");
        Objects.requireNonNull(evidence, "evidence");
        speakers = List.copyOf(speakers);
        if (speakers.isEmpty()) {
            throw new IllegalArgumentException("an attribution names its speakers or says Unresolved");
        }
    }
}
