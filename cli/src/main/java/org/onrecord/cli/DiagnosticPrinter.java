package org.onrecord.cli;

import java.io.PrintStream;
import java.util.List;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.text.Position;

/** Prints {@code file:line:column: error: message}, and where the text is at hand, the line with a caret under it. */
final class DiagnosticPrinter {
    private static final int BEFORE = 60;
    private static final int WIDTH = 100;

    private final PrintStream err;

    DiagnosticPrinter(PrintStream err) {
        this.err = err;
    }

    /** Prints all, in the order given. */
    void print(List<Diagnostic> diagnostics) {
        diagnostics.forEach(err::println);
    }

    /** Prints {@code diagnostic} with its line of {@code text}. */
    void print(Diagnostic diagnostic, String text) {
        err.println(diagnostic);
        diagnostic.position().ifPresent(position -> printLine(text, position));
    }

    private void printLine(String text, Position position) {
        text.lines().skip(position.line() - 1L).findFirst().ifPresent(line -> {
            int column = Math.min(position.column() - 1, line.length());
            int from = Math.max(0, column - BEFORE);
            String shown = line.substring(from, Math.min(line.length(), from + WIDTH));
            err.println("    " + shown.replace('\t', ' '));
            err.println("    " + " ".repeat(column - from) + "^");
        });
    }
}
