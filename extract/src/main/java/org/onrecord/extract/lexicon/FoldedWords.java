package org.onrecord.extract.lexicon;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words as they are compared where print does not count: small letters and digits, a blank on each side of every word.
 */
public final class FoldedWords {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private FoldedWords() {}

    /** {@code " we won "} of {@code “We won.”}. */
    public static String of(String text) {
        return " "
                + NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip() + " ";
    }
}
