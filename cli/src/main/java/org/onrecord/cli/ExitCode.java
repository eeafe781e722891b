package org.onrecord.cli;

import java.util.List;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Fault;
import org.onrecord.diagnostic.Severity;

/** What the end of a command says to the shell. */
enum ExitCode {
    /** All that was asked for is done. */
    DONE(0),
    /** The check found something. */
    FINDINGS(1),
    /** The command line makes no sense. */
    USAGE(2),
    /** Some input could not be read, or some output not be written; the rest is done. */
    BAD_INPUT(3),
    /** A fault of OnRecord itself. */
    FAULT(70);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /** What a command ends with that said {@code diagnostics} about its input, if nothing else went wrong. */
    static ExitCode of(List<Diagnostic> diagnostics) {
        if (diagnostics.stream().anyMatch(each -> each.code().equals(Fault.OURS))) {
            return FAULT;
        }
        return diagnostics.stream().anyMatch(each -> each.severity() == Severity.ERROR) ? BAD_INPUT : DONE;
    }

    /** The number that the shell sees. */
    int code() {
        return code;
    }
}
