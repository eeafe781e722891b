package org.onrecord.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.text.Span;

/** A text cut into words and signs, for comparing. A Chinese character is a word of its own. */
record Words(String text, List<Span> spans) {
    /** Signs that join two words to one: {@code didn't}, {@code 1,000}. */
    private static final String JOINTS = "'’.,-";

    private static final int MARKS_AND_NUMBERS = 1 << Character.NON_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK
            | 1 << Character.COMBINING_SPACING_MARK
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER;

    /** Words that turn a statement round. */
    private static final Set<String> NEGATIONS = Set.of(
            "not",
            "no",
            "never",
            "none",
            "nobody",
            "nothing",
            "neither",
            "nor",
            "nowhere",
            "cannot",
            "without",
            "hardly",
            "barely",
            "scarcely",
            "не",
            "нет",
            "ни",
            "никогда",
            "不",
            "没",
            "沒",
            "未",
            "无",
            "無",
            "非");

    static Words of(String text) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int end = at + Character.charCount(c);
            if (isOfWord(c)) {
                end = wordEnd(text, end);
            }
            if (!isBlank(c)) {
                spans.add(new Span(at, end));
            }
            at = end;
        }
        return new Words(text, spans);
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length()) {
            int joint = JOINTS.indexOf(text.charAt(end)) >= 0 ? 1 : 0;
            if (end + joint >= text.length() || !isOfWord(text.codePointAt(end + joint))) {
                return end;
            }
            end += joint + Character.charCount(text.codePointAt(end + joint));
        }
        return end;
    }

    private static boolean isOfWord(int c) {
        return (Character.isLetterOrDigit(c) || (1 << Character.getType(c) & MARKS_AND_NUMBERS) != 0)
                && Character.UnicodeScript.of(c) != Character.UnicodeScript.HAN;
    }

    private static boolean isBlank(int c) {
        return Character.isSpaceChar(c) || c == ' ' || c >= '\t' && c <= '\r';
    }

    int size() {
        return spans.size();
    }

    String word(int i) {
        return spans.get(i).of(text);
    }

    /** From the word numbered {@code from} to before that numbered {@code to}, which is another. */
    Span span(int from, int to) {
        return spans.get(from).cover(spans.get(to - 1));
    }

    /**
     * The text from the word numbered {@code from} to before that numbered {@code to}; empty where they are the same.
     */
    String between(int from, int to) {
        return from == to
                ? ""
                : text.substring(spans.get(from).start(), spans.get(to - 1).end());
    }

    /** How many words from {@code from} to before {@code to} deny. */
    int negations(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            String word = word(i).toLowerCase(Locale.ROOT).replace('’', '\'');
            if (NEGATIONS.contains(word) || word.endsWith("n't")) {
                count++;
            }
        }
        return count;
    }
}
