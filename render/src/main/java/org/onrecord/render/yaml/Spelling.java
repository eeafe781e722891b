package org.onrecord.render.yaml;

import java.math.BigDecimal;
import java.util.Locale;
import org.onrecord.diagnostic.Printable;

/** How values are spelled in the file: constants as {@code not-said}, numbers without exponent, text in marks. */
final class Spelling {
    private static final int SHOWN = 40;

    private Spelling() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String of(double number) {
        return new BigDecimal(Double.toString(number)).toPlainString();
    }

    /** In double quotation marks, so that no reader takes {@code no}, {@code 1:30} or a date for something else. */
    static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> appendPrintable(c, out);
            }
        });
        return out.append('"').toString();
    }

    private static void appendPrintable(int c, StringBuilder out) {
        if (isPlain(c)) {
            out.appendCodePoint(c);
        } else {
            out.append(escape(c));
        }
    }

    /** The sign as it is written in double quotation marks: a backslash, {@code u} and {@code 0085}. */
    static String escape(int c) {
        String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return c > 0xFFFF ? "\\U" + "0".repeat(8 - hex.length()) + hex : "\\u" + "0".repeat(4 - hex.length()) + hex;
    }

    /** The beginning of a text in marks, for messages: nobody reads a page of one. */
    static String shortened(String text) {
        if (text.length() <= SHOWN || text.codePointCount(0, Math.min(text.length(), 2 * SHOWN + 1)) <= SHOWN) {
            return quoted(text);
        }
        String whole = quoted(text.substring(0, text.offsetByCodePoints(0, SHOWN)));
        return whole.substring(0, whole.length() - 1) + "…\"";
    }

    /**
     * Whether the sign may stand in the file as it is: YAML 1.1 allows it, no reader takes it for the end of a line,
     * and a person sees it.
     */
    static boolean isPlain(int c) {
        return Printable.isSeen(c);
    }

    /**
     * Whether a literal block keeps the text as it is: printable signs and single line ends only, and no blank at an
     * end of a line, for editors of text files cut those off.
     */
    static boolean fitsLiteral(String text) {
        boolean edge = true;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            boolean blank = c == '\n' || Character.isSpaceChar(c);
            boolean last = i == text.length() || text.charAt(i) == '\n';
            if (blank && (edge || last) || c != '\n' && !isPlain(c)) {
                return false;
            }
            edge = c == '\n';
        }
        return !text.isEmpty();
    }
}
