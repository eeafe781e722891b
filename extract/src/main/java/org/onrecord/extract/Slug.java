package org.onrecord.extract;

import java.text.Normalizer;
import java.util.Locale;

/** Makes short names for the sheet: {@code Simonetta Di Pippo} is {@code simonetta-di-pippo}. */
final class Slug {
    private static final int LONGEST = 48;

    private Slug() {}

    /** Letters and digits in lower case, without accents, joined by hyphens. */
    static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        String slug = plain.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        String cut = slug.length() <= LONGEST ? slug : cut(slug).replaceAll("-[^-]*$", "");
        return cut.isEmpty() ? "speaker" : cut;
    }

    /** No letter is cut in two: half of a pair of surrogates is no text. */
    private static String cut(String slug) {
        return slug.substring(0, Character.isHighSurrogate(slug.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }
}
