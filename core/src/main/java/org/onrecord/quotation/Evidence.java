package org.onrecord.quotation;

import java.util.List;
import java.util.Objects;

/**
 * Which rule decided, how sure it is, and what it had to assume.
 *
 * @param rule the rule's name, the simple name of its class
 * @param confidence from 0 (a guess) to 1 (certain)
 * @param warnings what was seen and assumed, in reading order
 */
public record Evidence(String rule, double confidence, List<Warning> warnings) {
    /** Checks the confidence and copies. */
    public Evidence {
        Objects.requireNonNull(rule, "rule");
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence + " lies outside of 0 to 1");
        }
        warnings = List.copyOf(warnings);
    }
}
