package org.onrecord.quotation;

import java.util.Objects;

/**
 * A doubt about one statement.
 *
 * @param code short stable name in lower case with hyphens: {@code lost-closing-mark}
 * @param seen what stood in the page
 * @param assumed what was made of it
 */
public record Warning(String code, String seen, String assumed) {
    /** Checks that nothing is missing. */
    public Warning {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(seen, "seen");
        Objects.requireNonNull(assumed, "assumed");
    }
}
