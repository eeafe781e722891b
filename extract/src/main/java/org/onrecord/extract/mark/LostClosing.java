package org.onrecord.extract.mark;

import org.onrecord.text.Span;

/** Decides where a quotation ends that has only its opening mark. */
final class LostClosing {
    private LostClosing() {}

    /** Before the first attribution in {@code inside}, else where it ends, blanks aside. */
    static int endOf(String text, Span inside) {
        int end = AttributionTail.find(text, inside).orElse(inside.end());
        while (end > inside.start() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /**
     * Whether {@code open} opens words of some length: at the start of {@code block}, after a colon, or before a
     * capital letter after a comma or a sentence; others may be strays.
     */
    static boolean isLikely(String text, Span block, Mark open) {
        int start = open.span().start();
        int end = open.span().end();
        int before = start - 1;
        while (before >= block.start() && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        if (before < block.start()) {
            return true;
        }
        boolean capital = end < block.end() && Character.isUpperCase(text.charAt(end));
        char last = text.charAt(before);
        return end < block.end() && last == ':' || capital && ".!?,".indexOf(last) >= 0;
    }
}
