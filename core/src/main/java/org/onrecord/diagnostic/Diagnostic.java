package org.onrecord.diagnostic;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.text.Position;

/**
 * A finding about the input; prints as {@code file:line:column: error: message} on one line, which is {@link Printable}
 * and shows of long names and values the beginning and the end.
 *
 * @param severity how much it matters
 * @param code short stable name in lower case with hyphens: {@code empty-file}
 * @param message what was found and what would be accepted
 * @param file the file as the user named it
 * @param position where in the file, if that is known
 */
public record Diagnostic(Severity severity, String code, String message, String file, Optional<Position> position) {
    private static final int LONGEST_FILE = 600;
    private static final int LONGEST_MESSAGE = 2000;

    /** Checks that nothing is missing. */
    public Diagnostic {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(position, "position");
    }

    /** An error about a file as a whole. */
    public static Diagnostic error(String code, String message, String file) {
        return new Diagnostic(Severity.ERROR, code, message, file, Optional.empty());
    }

    /** A warning about a file as a whole. */
    public static Diagnostic warning(String code, String message, String file) {
        return new Diagnostic(Severity.WARNING, code, message, file, Optional.empty());
    }

    /** A note about a file as a whole. */
    public static Diagnostic note(String code, String message, String file) {
        return new Diagnostic(Severity.NOTE, code, message, file, Optional.empty());
    }

    /** The same finding at a place. */
    public Diagnostic at(Position place) {
        return new Diagnostic(severity, code, message, file, Optional.of(place));
    }

    @Override
    public String toString() {
        String place = position.map(at -> ":" + at).orElse("");
        String kind = severity.name().toLowerCase(Locale.ROOT);
        return Printable.of(file, LONGEST_FILE) + place + ": " + kind + ": " + Printable.of(message, LONGEST_MESSAGE);
    }
}
