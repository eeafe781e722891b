package org.onrecord.eval.jsonl;

import java.util.Optional;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.text.Position;

/**
 * A line of a file.
 *
 * @param number from 1
 * @param text without the line end; empty where there is a problem
 * @param problem why the line cannot be read
 */
record InputLine(int number, String text, Optional<String> problem) {
    /** Bytes of the longest line that is read. */
    static final int LONGEST = 16 << 20;

    boolean isBlank() {
        return text.isBlank() && problem.isEmpty();
    }

    /** Where it stands. */
    Position position() {
        return new Position(number, 1);
    }

    /** What is to be said of it in {@code file} where it is of no use. */
    Diagnostic bad(String file, String message) {
        return Diagnostic.error("bad-line", message, file).at(position());
    }
}
