package org.onrecord.render.yaml;

import java.util.Optional;

/**
 * Takes an item that is not YAML out of the text, so that the ones behind it can be read and all mistakes are named in
 * one run. An item begins with two blanks and a hyphen, as {@link YamlRenderer} writes it; all others keep their
 * places.
 */
final class BrokenItem {
    private static final String ITEM = "  - ";

    private BrokenItem() {}

    /** The text with blanks in the place of the item around {@code offset}; empty where there is no such item. */
    static Optional<String> takeOut(String text, int offset) {
        int start = lineStart(text, Math.min(offset, text.length()));
        while (!text.startsWith(ITEM, start)) {
            if (start == 0 || beginsKey(text, start)) {
                return Optional.empty();
            }
            start = lineStart(text, start - 1);
        }
        int end = start;
        do {
            end = nextLine(text, end);
        } while (end < text.length() && !text.startsWith(ITEM, end) && !beginsKey(text, end));
        StringBuilder without = new StringBuilder(text);
        for (int i = start; i < end; i++) {
            if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
                without.setCharAt(i, ' ');
            }
        }
        return Optional.of(without.toString());
    }

    private static int lineStart(String text, int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    private static int nextLine(String text, int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end + 1;
    }

    /** Whether the line is one of the sheet itself, such as {@code statements:}. */
    private static boolean beginsKey(String text, int start) {
        return start < text.length() && " #\r\n\t".indexOf(text.charAt(start)) < 0;
    }
}
