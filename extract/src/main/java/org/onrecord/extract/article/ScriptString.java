package org.onrecord.extract.article;

import java.util.Arrays;

/** A string of a script, its escapes read (RFC 8259, section 7), each sign with its place. */
final class ScriptString {
    private static final int DIGITS = 4;

    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[64];

    private ScriptString() {}

    /** Reads from {@code from}, behind the opening quotation mark, to the closing one, or to {@code end}. */
    static ScriptString read(String source, int from, int end) {
        ScriptString string = new ScriptString();
        int at = from;
        while (at < end && source.charAt(at) != '"') {
            boolean escape = source.charAt(at) == '\\' && at + 1 < end;
            boolean unit = escape && source.charAt(at + 1) == 'u' && at + 2 + DIGITS <= end;
            if (unit) {
                string.add(unit(source.substring(at + 2, at + 2 + DIGITS)), at);
                at += 2 + DIGITS;
            } else if (escape) {
                string.add(escaped(source.charAt(at + 1)), at);
                at += 2;
            } else {
                string.add(Character.isWhitespace(source.charAt(at)) ? " " : source.substring(at, at + 1), at);
                at++;
            }
        }
        string.place(at);
        return string;
    }

    /** What it says; its line ends are those that it writes as escapes. */
    String text() {
        return text.toString();
    }

    /** Where unit {@code i} of the text begins in the page, and behind the last one where the string ends. */
    int start(int i) {
        return starts[i];
    }

    private void add(String said, int at) {
        for (int i = 0; i < said.length(); i++) {
            place(at);
            text.append(said.charAt(i));
        }
    }

    private void place(int at) {
        if (text.length() == starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
        }
        starts[text.length()] = at;
    }

    private static String escaped(char c) {
        return switch (c) {
            case 'n', 'r' -> "\n";
            case 't', 'b', 'f' -> " ";
            default -> String.valueOf(c);
        };
    }

    /** Four hexadecimal digits; others stand for themselves. */
    private static String unit(String digits) {
        boolean hexadecimal = digits.chars().allMatch(c -> Character.digit(c, 16) >= 0);
        return hexadecimal ? String.valueOf((char) Integer.parseInt(digits, 16)) : digits;
    }
}
