package org.onrecord.extract.info;

import java.util.Objects;
import java.util.Optional;

/**
 * What opens a wire report: where, when and by which agency it was written.
 *
 * @param printed the words as they stand: {@code HEFEI, April 25 (Xinhua)}
 * @param place {@code HEFEI}
 * @param day as printed, seldom with a year: {@code April 25}
 * @param agency {@code Xinhua}
 * @param from where it was read: {@code text, line 12}
 */
public record Dateline(
        String printed, Optional<String> place, Optional<String> day, Optional<String> agency, String from) {
    /** Checks that all is there. */
    public Dateline {
        Objects.requireNonNull(printed, "printed");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(from, "from");
    }
}
