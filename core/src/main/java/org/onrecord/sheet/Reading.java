package org.onrecord.sheet;

import java.util.Objects;

/**
 * A fact about a page, with where it was read.
 *
 * @param value as it came out: a title, a name, a date as {@code 2022-04-22}
 * @param from where it was read: {@code meta article:published_time}, {@code text, line 5}
 */
public record Reading(String value, String from) {
    /** Checks that nothing is missing. */
    public Reading {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(from, "from");
    }
}
