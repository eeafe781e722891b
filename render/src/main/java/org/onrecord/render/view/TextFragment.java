package org.onrecord.render.view;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Puts words into an address, so that a browser scrolls to them and marks them.
 *
 * @see <a href="https://wicg.github.io/scroll-to-text-fragment/">URL Fragment Text Directives</a>
 */
final class TextFragment {
    /** Longer words are named by their first and last words, as the specification advises. */
    private static final int WHOLE = 120;

    private static final int END = 40;

    private TextFragment() {}

    /**
     * {@code address} with a text directive.
     *
     * @param address in ASCII, perhaps with a fragment of its own
     * @param words as they stand in the page
     */
    static String on(String address, String words) {
        String text = words.strip();
        if (text.isEmpty()) {
            return address;
        }
        int length = text.codePointCount(0, text.length());
        String directive = length <= WHOLE && text.indexOf('\n') < 0
                ? escape(text)
                : escape(first(text, Math.min(END, length / 3))) + ',' + escape(last(text, Math.min(END, length / 3)));
        return address + (address.indexOf('#') < 0 ? "#" : "") + ":~:text=" + directive;
    }

    private static String first(String text, int codePoints) {
        String head = text.substring(0, text.offsetByCodePoints(0, Math.max(1, codePoints)));
        int line = head.indexOf('\n');
        String oneLine = line > 0 ? head.substring(0, line) : head;
        int blank = oneLine.lastIndexOf(' ');
        return line > 0 || blank <= 0 ? oneLine : oneLine.substring(0, blank);
    }

    private static String last(String text, int codePoints) {
        String tail = text.substring(text.offsetByCodePoints(text.length(), -Math.max(1, codePoints)));
        int line = tail.lastIndexOf('\n');
        String oneLine = tail.substring(line + 1);
        int blank = oneLine.indexOf(' ');
        return line >= 0 || blank < 0 ? oneLine : oneLine.substring(blank + 1);
    }

    /** Per cent signs for all but letters, digits and three signs; the hyphen and the comma have a meaning here. */
    private static String escape(String text) {
        StringBuilder out = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9';
            if (plain || b == '.' || b == '_' || b == '~') {
                out.append((char) b);
            } else {
                out.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
            }
        }
        return out.toString();
    }
}
