package org.onrecord.cli;

import java.util.List;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Printable;
import org.onrecord.diagnostic.PrintableWriter;
import org.onrecord.text.Position;

/** Prints {@code file:line:column: error: message}, and where the text is at hand, the line with a caret under it. */
final class DiagnosticPrinter {
    private static final int BEFORE = 60;
    private static final int WIDTH = 100;
    private static final String INDENT = "    ";

    private final PrintableWriter err;

    DiagnosticPrinter(PrintableWriter err) {
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
            int column = whole(line, Math.min(position.column() - 1, line.length()));
            int from = whole(line, Math.max(0, column - BEFORE));
            int to = whole(line, Math.min(line.length(), from + WIDTH));
            String before = shown(line.substring(from, column));
            err.println(INDENT + before + shown(line.substring(column, to)));
            err.println(INDENT + under(before) + "^");
        });
    }

    private static String shown(String part) {
        return Printable.of(part.replace('\t', ' '));
    }

    /** {@code offset}, or the one before it where it is the middle of a pair. */
    private static int whole(String line, int offset) {
        boolean cuts = offset > 0
                && offset < line.length()
                && Character.isLowSurrogate(line.charAt(offset))
                && Character.isHighSurrogate(line.charAt(offset - 1));
        return cuts ? offset - 1 : offset;
    }

    /** Blanks as wide as {@code shown}: wide ones under wide letters, none under marks that stand on another letter. */
    private static String under(String shown) {
        StringBuilder blanks = new StringBuilder();
        shown.codePoints().forEach(c -> blanks.append(isMark(c) ? "" : isWide(c) ? "\u3000" : " "));
        return blanks.toString();
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean isWide(int c) {
        return c >= 0x1100 && c <= 0x115F
                || c >= 0x2E80 && c <= 0xA4CF && c != 0x303F
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF00 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x1F300 && c <= 0x1FAFF
                || c >= 0x20000 && c <= 0x3FFFD;
    }
}
