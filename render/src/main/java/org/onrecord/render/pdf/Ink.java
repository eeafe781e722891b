package org.onrecord.render.pdf;

import java.util.Optional;
import org.onrecord.text.ComposedLetters;

/**
 * Text in one style.
 *
 * @param text cleaned of what has no place on paper: see {@link #of}
 * @param style how it looks
 * @param link where a click leads
 */
record Ink(String text, Style style, Optional<String> link) {
    /**
     * Text as it is printed: tabs are blanks, every sort of line end is a line feed, a letter and its accent are one
     * sign where there is one (the fonts draw an accent of its own beside its letter), and signs that only shape or
     * break the letters beside them (soft hyphens, joiners, variation selectors) are left out. Other signs that nobody
     * sees stay, to be shown by the replacement: a direction mark can turn a sentence round elsewhere.
     */
    static Ink of(String text, Style style) {
        return new Ink(clean(text), style, Optional.empty());
    }

    static Ink link(String text, Style style, Optional<String> target) {
        return new Ink(clean(text), style, target);
    }

    private static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().filter(c -> !isUnseen(c)).forEach(c -> {
            switch (c) {
                case '\t' -> out.append(' ');
                case '\r', 0x0B, 0x0C, 0x85, 0x2028, 0x2029 -> out.append('\n');
                default -> out.appendCodePoint(c);
            }
        });
        return ComposedLetters.of(out.toString());
    }

    /** What only advises how to shape or break the letters beside it, which are all printed. */
    private static boolean isUnseen(int c) {
        return c == 0xAD || c == 0x200C || c == 0x200D || c >= 0xFE00 && c <= 0xFE0F;
    }
}
