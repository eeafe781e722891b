package org.onrecord.eval;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.text.Span;

/**
 * The signs that words are made of: letters and numbers of every script and {@code _}, as Python's {@code \w}; no
 * combining marks.
 */
final class WordSigns {
    private WordSigns() {}

    static boolean isLetterOrNumber(int codePoint) {
        int type = Character.getType(codePoint);
        return Character.isLetterOrDigit(codePoint)
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    /** The words of {@code text}, in their order. */
    static List<Span> words(String text) {
        List<Span> words = new ArrayList<>();
        int start = -1;
        int at = 0;
        while (at < text.length()) {
            int sign = text.codePointAt(at);
            boolean inWord = sign == '_' || isLetterOrNumber(sign);
            if (inWord && start < 0) {
                start = at;
            } else if (!inWord && start >= 0) {
                words.add(new Span(start, at));
                start = -1;
            }
            at += Character.charCount(sign);
        }
        if (start >= 0) {
            words.add(new Span(start, at));
        }
        return words;
    }
}
