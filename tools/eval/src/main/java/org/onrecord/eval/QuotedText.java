package org.onrecord.eval;

import java.util.Locale;

/** A text between marks with its unseen signs written out, as Python's {@code repr} does: {@code 'a\xa0b'}. */
final class QuotedText {
    private QuotedText() {}

    static String of(String text) {
        char mark = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
        StringBuilder quoted = new StringBuilder().append(mark);
        text.codePoints().forEach(sign -> append(quoted, sign, mark));
        return quoted.append(mark).toString();
    }

    private static void append(StringBuilder quoted, int sign, char mark) {
        if (sign == mark || sign == '\\') {
            quoted.append('\\').append((char) sign);
        } else if (sign == '\n' || sign == '\r' || sign == '\t') {
            quoted.append('\\').append(sign == '\n' ? 'n' : sign == '\r' ? 'r' : 't');
        } else if (isSeen(sign)) {
            quoted.appendCodePoint(sign);
        } else {
            String form = sign > 0xffff ? "\\U%08x" : sign > 0xff ? "\\u%04x" : "\\x%02x";
            quoted.append(String.format(Locale.ROOT, form, sign));
        }
    }

    private static boolean isSeen(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> sign == ' ';
            default -> true;
        };
    }
}
