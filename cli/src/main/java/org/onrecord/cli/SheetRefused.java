package org.onrecord.cli;

import org.onrecord.diagnostic.InputException;

/** A file that is no sheet, with its text, so that the lines in question can be shown. */
final class SheetRefused extends RuntimeException {
    private final transient InputException reasons;
    private final transient String text;

    SheetRefused(InputException reasons, String text) {
        super(reasons);
        this.reasons = reasons;
        this.text = text;
    }

    /** Prints every reason with its line. */
    void print(DiagnosticPrinter printer) {
        printer.print(reasons.diagnostics(), text);
    }
}
