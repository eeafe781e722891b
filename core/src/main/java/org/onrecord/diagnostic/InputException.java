package org.onrecord.diagnostic;

import java.util.List;
import java.util.stream.Collectors;

/** Input that cannot be used; says why. */
public final class InputException extends RuntimeException {
    private final transient List<Diagnostic> diagnostics;

    /** One reason or more. */
    public InputException(List<Diagnostic> diagnostics) {
        super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** One reason. */
    public InputException(Diagnostic diagnostic) {
        this(List.of(diagnostic));
    }

    /** The reasons, in the order in which they were found. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
