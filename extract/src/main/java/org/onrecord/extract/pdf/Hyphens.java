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
    private static final Pattern COMPOUND = Pattern.compile("(\\p{L}+)[-\u2010](\\p{Ll}+)");
    private static final Pattern WORD = Pattern.compile("^\\p{L}+");

    private final Set<String> compounds = new HashSet<>();

    Hyphens(List<List<PdfLine>> pages) {
        pages.forEach(page -> page.forEach(line -> {
            Matcher matcher = COMPOUND.matcher(line.text());
            while (matcher.find()) {
                compounds.add(folded(matcher.group(1), matcher.group(2)));
            }
        }));
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
