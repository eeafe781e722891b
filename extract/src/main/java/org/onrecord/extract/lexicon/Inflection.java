package org.onrecord.extract.lexicon;

import java.util.List;
import java.util.regex.Pattern;

/** The regular forms of an English verb: base, third person, past, participle, {@code -ing}. */
public final class Inflection {
    private static final Pattern HISSING = Pattern.compile(".*(?:s|x|z|ch|sh)");
    private static final Pattern SILENT_E = Pattern.compile(".*[^eoy]e");

    private Inflection() {}

    /** The five forms of {@code base}; those that end in a consonant and {@code y}, or double it, are not for this. */
    public static List<String> of(String base) {
        String past = base.endsWith("e") ? base + "d" : base + "ed";
        String stem = SILENT_E.matcher(base).matches() ? base.substring(0, base.length() - 1) : base;
        String third = HISSING.matcher(base).matches() ? base + "es" : base + "s";
        return List.of(base, third, past, past, stem + "ing");
    }
}
