package org.onrecord.extract.markup;

/** What the writing system says about words and blanks. */
public final class Scripts {
    private static final String WIDE_SIGNS = "，。、；：？！“”‘’（）《》「」『』【】…—";

    /** No Han character comes before the radicals. */
    private static final int FIRST_HAN = 0x2E80;

    private Scripts() {}

    public static boolean isHan(int codePoint) {
        return codePoint >= FIRST_HAN && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }

    /** Whether two lines go on without a blank: Chinese on both sides of the line end. */
    static boolean joinsWithoutBlank(CharSequence before, CharSequence after) {
        if (before.isEmpty() || after.isEmpty()) {
            return true;
        }
        char last = before.charAt(before.length() - 1);
        char first = after.charAt(0);
        return isHan(last) && (isHan(first) || WIDE_SIGNS.indexOf(first) >= 0)
                || isHan(first) && WIDE_SIGNS.indexOf(last) >= 0;
    }

    /** Words of a line; two Chinese characters count as one word. */
    public static int words(CharSequence line) {
        int words = 0;
        int han = 0;
        boolean inside = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (isHan(c)) {
                han++;
                inside = false;
            } else {
                boolean word = Character.isLetterOrDigit(c) || inside && (c == '\'' || c == '’' || c == '-');
                words += word && !inside ? 1 : 0;
                inside = word;
            }
        }
        return words + (han + 1) / 2;
    }
}
