package org.onrecord.extract.date;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A day that a text prints.
 *
 * @param day the day
 * @param start where it begins in the text
 * @param end where it ends
 * @param order how sure the order of its parts is
 */
public record PrintedDate(LocalDate day, int start, int end, Order order) {
    /** Checks that nothing is missing. */
    public PrintedDate {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(order, "order");
    }
}
