package org.onrecord.extract.mark;

import org.onrecord.text.Span;

/** Puts the signs beside a mark into classes, by one letter each. */
final class Neighbours {
    private Neighbours() {}

    /** The class of the sign at {@code at}: {@code ^} and {@code $} beyond the ends of {@code block}. */
    static char at(String text, int at, Span block) {
        if (at < block.start()) {
            return '^';
        }
        return at >= block.end() ? '$' : of(text.charAt(at));
    }

    private static char of(char c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return '_';
        }
        if (Character.isLetter(c)) {
            return Character.isUpperCase(c) ? 'L' : 'l';
        }
        if (Character.isDigit(c)) {
            return 'd';
        }
        return switch (c) {
            case '.', '!', '?', '…' -> '.';
            case ',' -> ',';
            case ':', ';' -> ':';
            case '-', '–', '—', '/' -> '-';
            case '(', '[', '{' -> '(';
            case ')', ']', '}' -> ')';
            case '"', '“', '”', '„', '«', '»', '\'', '’', '‘', '‚', '`' -> 'q';
            case '$', '£', '€', '#', '@' -> 's';
            default -> 'o';
        };
    }
}
