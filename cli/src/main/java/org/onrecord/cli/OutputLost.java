package org.onrecord.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** Standard output did not take what was written to it. */
final class OutputLost extends IOException {
    OutputLost(Optional<IOException> reason) {
        super(
                "standard output cannot be written"
                        + reason.map(Throwable::getMessage)
                                .map(said -> ": " + said)
                                .orElse(""),
                reason.orElse(null));
    }

    /** Whether the program at the other end of a pipe has stopped reading, as head does; nothing to complain about. */
    boolean isClosedPipe() {
        // Systems word it in their own language, but "pipe" stays in most: Broken pipe, Relais brisé (pipe).
        return getMessage() != null && getMessage().toLowerCase(Locale.ROOT).contains("pipe");
    }
}
