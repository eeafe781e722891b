package org.onrecord.extract.quote.rule;

import org.onrecord.extract.engine.Phase;
import org.onrecord.extract.engine.RuleId;

/** A pattern by which statements are found. */
interface Rule {
    /** The name that evidence, joining and calibration know it by. */
    RuleId id();

    /** When it is asked. */
    default Phase phase() {
        return id().phase();
    }
}
