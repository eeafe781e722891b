package org.onrecord.cli;

import java.util.List;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Printable;
import org.onrecord.diagnostic.PrintableWriter;
import org.onrecord.text.LineMap;
import org.onrecord.text.Span;

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

    /** Prints all, each with its line of {@code text}. */
    void print(List<Diagnostic> diagnostics, String text) {
        LineMap lines = LineMap.of(text);
        for (Diagnostic diagnostic : diagnostics) {
            err.println(diagnostic);
            diagnostic
                    .position()
                    .ifPresent(position -> lines.line(position.line())
                            .ifPresent(line -> printLine(text, line, position.column() - 1)));
        }
    }

    /** Shows what stands around {@code column}, from 0, and no more of a line, which may have a million signs. */
    private void printLine(String text, Span span, int column) {
        int at = Math.min(span.start() + column, span.end());
        int start = Math.max(span.start(), at - 2 * WIDTH);
        String line = withoutEnd(text.substring(start, Math.min(span.end(), at + 2 * WIDTH)));
        int caret = whole(line, Math.min(at - start, line.length()));
        int from = whole(line, Math.max(0, caret - BEFORE));
        int to = whole(line, Math.min(line.length(), from + WIDTH));
        String before = shown(line.substring(from, caret));
        err.println(INDENT + before + shown(line.substring(caret, to)));
        err.println(INDENT + under(before) + "^");
    }

    private static String withoutEnd(String line) {
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == '\n' || line.charAt(end - 1) == '\r')) {
            end--;
        }
        return line.substring(0, end);
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
