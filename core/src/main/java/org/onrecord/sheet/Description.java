package org.onrecord.sheet;

import java.util.Objects;
import org.onrecord.anchor.Excerpt;

/**
 * A name or role of a speaker, where a source prints it.
 *
 * @param source id of the source
 * @param printed the words of the page
 */
public record Description(String source, Excerpt printed) {
    /** Checks that nothing is missing. */
    public Description {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(printed, "printed");
    }
}
