package org.onrecord.extract.token;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Corrects the word classes of words that have one only: <i>he</i> is a pronoun wherever it stands, though a model that
 * has seen few quotations takes it for a verb behind one.
 */
final class ClosedClass {
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "we", "i", "you", "him", "them", "us");
    private static final Set<String> HELPERS = Set.of("'s", "'re", "'ve", "'ll", "'d", "'m");
    private static final Set<String> ADVERBS = Set.of("also", "later", "then", "once", "again");

    private ClosedClass() {}

    /** {@code tags} with pronouns, cut-off helpers and a few adverbs set right. */
    static String[] correct(List<String> words, String[] tags) {
        for (int i = 0; i < tags.length; i++) {
            String word = words.get(i).toLowerCase(Locale.ROOT);
            boolean shouted = words.get(i).length() > 1
                    && words.get(i).equals(words.get(i).toUpperCase(Locale.ROOT));
            if (PRONOUNS.contains(word) && !shouted) {
                tags[i] = "PRON";
            } else if (HELPERS.contains(word) && i > 0 && tags[i - 1].equals("PRON")) {
                tags[i] = "AUX";
            } else if (ADVERBS.contains(word) && (tags[i].equals("VERB") || tags[i].equals("PROPN"))) {
                tags[i] = "ADV";
            }
        }
        return tags;
    }
}
