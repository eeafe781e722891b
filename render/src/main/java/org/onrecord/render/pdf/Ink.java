package org.onrecord.render.pdf;

import java.util.Optional;

/**
 * Text in one style.
 *
 * @param text cleaned of what has no place on paper: see {@link #of}
 * @param style how it looks
 * @param link where a click leads
 */
record Ink(String text, Style style, Optional<String> link) {
    /**
     * Text as it is printed: tabs are blanks, every sort of line end is a line feed, and signs that are never seen
     * (zero widths, soft hyphens, direction marks, variation selectors) are left out.
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
        return out.toString();
    }

    private static boolean isUnseen(int c) {
        return c == 0xAD
                || c == 0x61C
                || c >= 0x200B && c <= 0x200F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2060 && c <= 0x206F
                || c >= 0xFE00 && c <= 0xFE0F
                || c == 0xFEFF;
    }
}
