package org.onrecord.sheet;

import java.util.Objects;
import org.onrecord.anchor.Excerpt;
import org.onrecord.quotation.HopKind;

/**
 * One station on the way of a statement's words from the speaker to the page.
 *
 * @param kind what sort of station
 * @param printed the words of the page that name it
 */
public record Relay(HopKind kind, Excerpt printed) {
    /** Checks that nothing is missing. */
    public Relay {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(printed, "printed");
    }
}
