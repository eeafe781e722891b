package org.onrecord.extract.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A place of a page that names a day.
 *
 * @param day the day
 * @param from the place, for people: {@code meta date}
 * @param features what speaks for or against its being the day of publication: {@code meta=published}
 */
public record Witness(LocalDate day, String from, List<String> features) {
    /** Checks and copies. */
    public Witness {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(from, "from");
        features = List.copyOf(features);
    }
}
