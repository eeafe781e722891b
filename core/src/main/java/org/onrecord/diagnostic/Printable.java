package org.onrecord.diagnostic;

import java.util.Locale;

/**
 * Makes text that others wrote (file names, addresses, values of a sheet, lines of a server) harmless to print: a sign
 * that a terminal obeys, that turns the order of letters or that nobody sees is written out.
 *
 * <pre>
 * a line break             &#92;n
 * escape                   &#92;u001B
 * right-to-left override   &#92;u202E
 * half a pair              &#92;uD800
 * a tag beyond U+FFFF      &#92;u{E0041}
 * </pre>
 *
 * <p>Whatever has been made printable once stays as it is.
 */
public final class Printable {
    private static final String LEFT_OUT = "…";

    private Printable() {}

    /** {@code text} on one line; its line breaks are written out, tabs stay. */
    public static String of(String text) {
        return written(text, false);
    }

    /** {@code text} with its line ends and tabs. */
    public static String lines(String text) {
        return written(text, true);
    }

    /** {@link #of} with at most {@code most} signs; where it is longer, the middle gives way to {@code …}. */
    public static String of(String text, int most) {
        if (text.length() <= most) {
            return capped(of(text), most);
        }
        // Only what can be shown is written out, so that a value of many megabytes costs nothing.
        int half = Math.max(1, most / 2);
        return capped(of(start(text, half) + LEFT_OUT + end(text, half)), most);
    }

    /** {@code json}, one line of it, with JSON's own escapes in the place of such signs; it means the same. */
    public static String json(String json) {
        if (json.chars().allMatch(c -> isSeen(c) || c == '\t')) {
            return json;
        }
        StringBuilder out = new StringBuilder(json.length() + 16);
        json.codePoints().forEach(c -> {
            if (isSeen(c) || c == '\t') {
                out.appendCodePoint(c);
            } else {
                for (char unit : Character.toChars(c)) {
                    out.append(String.format(Locale.ROOT, "\\u%04X", (int) unit));
                }
            }
        });
        return out.toString();
    }

    /**
     * Whether a person sees the sign, and no terminal or reader obeys it. By ranges rather than by
     * {@link Character#getType}, which changes with the JDK.
     */
    public static boolean isSeen(int c) {
        boolean control = c < 0x20 || c >= 0x7F && c < 0xA0;
        boolean breaksOrTurns = c == 0x61C || c >= 0x200E && c <= 0x200F || c >= 0x2028 && c <= 0x202E;
        boolean noCharacter = c >= 0xD800 && c <= 0xDFFF || c >= 0xFDD0 && c <= 0xFDEF || (c & 0xFFFE) == 0xFFFE;
        return !control && !breaksOrTurns && !noCharacter && !isInvisible(c);
    }

    private static boolean isInvisible(int c) {
        boolean joins = c == 0xAD || c == 0x34F || c >= 0x200B && c <= 0x200D || c >= 0x2060 && c <= 0x206F;
        boolean fills = c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0;
        boolean notes = c == 0xFEFF || c >= 0xFFF0 && c <= 0xFFFB || c >= 0x1BCA0 && c <= 0x1BCA3;
        boolean scripts = c >= 0x17B4 && c <= 0x17B5 || c >= 0x180B && c <= 0x180F || c >= 0x1D173 && c <= 0x1D17A;
        boolean tags = c >= 0xE0000 && c <= 0xE0FFF;
        return joins || fills || notes || scripts || tags;
    }

    private static String written(String text, boolean keepsLines) {
        int seen = 0;
        while (seen < text.length() && isWhole(text, seen) && isSeen(text.charAt(seen))) {
            seen++;
        }
        if (seen == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, seen);
        for (int i = seen; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            boolean lineEnd = c == '\n' || c == '\r' && i < text.length() && text.charAt(i) == '\n';
            if (c == '\t' || isSeen(c) || keepsLines && lineEnd) {
                out.appendCodePoint(c);
            } else {
                out.append(escape(c));
            }
        }
        return out.toString();
    }

    private static boolean isWhole(String text, int at) {
        return !Character.isSurrogate(text.charAt(at));
    }

    private static String escape(int c) {
        return switch (c) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            default -> String.format(Locale.ROOT, c > 0xFFFF ? "\\u{%X}" : "\\u%04X", c);
        };
    }

    private static String capped(String printable, int most) {
        if (printable.length() <= most) {
            return printable;
        }
        int half = Math.max(1, most / 2);
        return start(printable, half) + LEFT_OUT + end(printable, half);
    }

    private static String start(String text, int length) {
        boolean cutsPair = Character.isHighSurrogate(text.charAt(length - 1));
        return text.substring(0, cutsPair ? length - 1 : length);
    }

    private static String end(String text, int length) {
        int from = text.length() - length;
        return text.substring(Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from);
    }
}
