package org.onrecord.extract.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends words that a line end cuts: {@code govern-} and {@code ment} are one word, unless the same one stands with its
 * hyphen inside a line ({@code long-term}).
 */
final class Hyphens {
    private static final Pattern CUT = Pattern.compile("(?s).*?(\\p{L}+)[-\u2010\u00AD]");
    private static final String HYPHENS = "-\u2010";
    private static final Pattern WORD = Pattern.compile("^\\p{L}+");

    private final Set<String> compounds = new HashSet<>();

    Hyphens(List<List<PdfLine>> pages) {
        pages.forEach(page -> page.forEach(line -> addCompounds(line.text())));
    }

    /** Adds what stands around each hyphen of {@code line}: letters before, small letters behind. */
    private void addCompounds(String line) {
        int done = 0;
        for (int i = 0; i < line.length(); i++) {
            if (HYPHENS.indexOf(line.charAt(i)) < 0) {
                continue;
            }
            int start = i;
            while (start > done && Character.isLetter(line.codePointBefore(start))) {
                start -= Character.charCount(line.codePointBefore(start));
            }
            int end = i + 1;
            while (end < line.length() && Character.getType(line.codePointAt(end)) == Character.LOWERCASE_LETTER) {
                end += Character.charCount(line.codePointAt(end));
            }
            if (start < i && end > i + 1) {
                compounds.add(folded(line.substring(start, i), line.substring(i + 1, end)));
                done = end;
            }
        }
    }

    /** Whether a word goes on from {@code line} to {@code next}. */
    boolean isCut(CharSequence line, String next) {
        return CUT.matcher(tail(line)).matches() && Character.isLowerCase(next.codePointAt(0));
    }

    /** Adds the line {@code next} to the paragraph that ends {@code text}. */
    void join(StringBuilder text, String next) {
        Matcher cut = CUT.matcher(tail(text));
        if (!cut.matches()) {
            text.append(needsBlank(text, next) ? " " : "").append(next);
            return;
        }
        boolean soft = text.charAt(text.length() - 1) == '\u00AD';
        Matcher word = WORD.matcher(next);
        boolean lower = Character.isLowerCase(next.codePointAt(0)) && word.find();
        if (soft || lower && !compounds.contains(folded(cut.group(1), word.group()))) {
            text.setLength(text.length() - 1);
        }
        text.append(next);
    }

    private static boolean needsBlank(CharSequence text, String next) {
        return !(isWide(text.charAt(text.length() - 1)) && isWide(next.charAt(0)));
    }

    private static boolean isWide(char c) {
        return c >= '\u2E80' && c <= '\u9FFF' || c >= '\uFF00' && c <= '\uFFEF';
    }

    private static String tail(CharSequence text) {
        int from = Math.max(0, text.length() - 60);
        int end = text.length();
        String tail = text.subSequence(from, end).toString();
        return tail.substring(Math.max(tail.lastIndexOf('\n'), tail.lastIndexOf(' ')) + 1);
    }

    private static String folded(String left, String right) {
        return (left + "-" + right).toLowerCase(Locale.ROOT);
    }
}
