package org.onrecord.extract.mark;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.text.Span;

/** Decides whether quotations are set in single marks, as British houses do. */
final class SingleMarks {
    private static final Pattern PAIR = Pattern.compile(
            "(?<![\\p{L}\\p{M}\\p{N}\"“])['‘`]\\p{L}(?:[^'‘’\"“”\\n]|(?<=\\p{L})['’](?=\\p{L})|(?<=s)['’](?= \\p{Ll})|(?<=\\s)['’](?=(?:em|tis|twas|til|cause|n|\\d0s)\\b)|[\"“][^\"”\\n]{1,60}[\"”]){8,400}?"
                    + "(?:[,.?!…]['’]|['’](?=[,.]))(?![\\p{L}\\p{M}\"”])");
    private static final Pattern DOUBLE = Pattern.compile("[\"“”„«»]");
    private static final int ENOUGH = 2;

    private SingleMarks() {}

    /** Whether single pairs around sentences or clauses outnumber the double marks that stand outside them. */
    static boolean areUsed(String text) {
        int pairs = count(PAIR.matcher(text));
        int doubles = pairs == 0 ? 0 : count(DOUBLE.matcher(PAIR.matcher(text).replaceAll("")));
        return pairs >= ENOUGH && doubles < 2 * pairs || pairs > 0 && doubles == 0;
    }

    /** Whether {@code block} holds such a pair, and no double mark outside it. */
    static boolean areUsedAlone(String text, Span block) {
        return areUsed(block.of(text));
    }

    private static int count(Matcher matcher) {
        int n = 0;
        while (matcher.find()) {
            n++;
        }
        return n;
    }
}
