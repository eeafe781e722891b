package org.onrecord.extract.quote;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decides whether a page sets its quotations in single marks, as British houses do. */
final class SingleMarks {
    private static final Pattern PAIR = Pattern.compile(
            "(?<![\\p{L}\\p{N}])['‘]\\p{L}(?:[^'‘’\"“”\\n]|(?<=\\p{L})['’](?=\\p{L})){8,400}?[,.?!…]['’](?!\\p{L})");
    private static final Pattern DOUBLE = Pattern.compile("[\"“”„«»]");
    private static final int ENOUGH = 2;

    private SingleMarks() {}

    /** Whether single pairs around sentences or clauses outnumber double marks. */
    static boolean areUsed(String text) {
        int pairs = count(PAIR.matcher(text));
        return pairs >= ENOUGH && count(DOUBLE.matcher(text)) < 2 * pairs;
    }

    private static int count(Matcher matcher) {
        int n = 0;
        while (matcher.find()) {
            n++;
        }
        return n;
    }
}
