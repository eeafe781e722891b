package org.onrecord.eval;

import java.util.BitSet;

/**
 * Which signs of a text stand between double quotation marks, by a simple rule that knows nothing of OnRecord's own: a
 * mark opens where none is open, closes otherwise, and a line end closes all.
 */
final class QuotedSigns {
    private static final String OPENING = "\u201c\u201e\u00ab\u201f";
    private static final String CLOSING = "\u201d\u00bb";

    private final BitSet quoted = new BitSet();
    private final String text;

    private QuotedSigns(String text) {
        this.text = text;
    }

    static QuotedSigns of(String text) {
        QuotedSigns signs = new QuotedSigns(text);
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            signs.readLine(start, end);
            start = end + 1;
        }
        return signs;
    }

    private void readLine(int start, int end) {
        int open = -1;
        int at = start;
        while (at < end) {
            String two = text.substring(at, Math.min(at + 2, end));
            char sign = text.charAt(at);
            int width = two.equals("``") || two.equals("''") ? 2 : 1;
            boolean opens = OPENING.indexOf(sign) >= 0 || two.equals("``");
            boolean closes = CLOSING.indexOf(sign) >= 0;
            boolean either = sign == '"' || two.equals("''");
            if (open < 0 && (opens || either)) {
                open = at;
            } else if (open >= 0 && (closes || either)) {
                quoted.set(open, at + width);
                open = -1;
            }
            at += width;
        }
        if (open >= 0) {
            quoted.set(open, end);
        }
    }

    /** Whether the sign at {@code offset} stands between marks. */
    boolean at(int offset) {
        return quoted.get(offset);
    }
}
