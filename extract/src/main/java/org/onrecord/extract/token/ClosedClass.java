package org.onrecord.extract.token;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.extract.lexicon.Pronominal;
import org.onrecord.extract.lexicon.WordClass;

/**
 * Corrects the word classes of words that have one only: <i>he</i> is a pronoun wherever it stands, though a model that
 * has seen few quotations takes it for a verb behind one.
 */
final class ClosedClass {
    private static final Set<String> PRONOUNS = WordClass.PRONOUNS.with(Pronominal.ALWAYS);
    private static final Set<String> ALL_PRONOUNS = WordClass.PRONOUNS.with(Pronominal.PRONOUN);
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
            } else if (tags[i].equals("PRON") && !ALL_PRONOUNS.contains(word)) {
                tags[i] = Character.isUpperCase(words.get(i).charAt(0)) ? "PROPN" : "NOUN";
            } else if (i == 0 && opensClause(words, tags)) {
                tags[i] = "PROPN";
            } else if (word.equals("one") && tags[i].equals("ADP")) {
                tags[i] = "NUM";
            } else if (HELPERS.contains(word) && i > 0 && tags[i - 1].equals("PRON")) {
                tags[i] = "AUX";
            } else if (ADVERBS.contains(word) && (tags[i].equals("VERB") || tags[i].equals("PROPN"))) {
                tags[i] = "ADV";
            }
        }
        return tags;
    }

    /**
     * Whether a capitalised word at the start has a verb behind it, which makes it a subject: <i>Husted continued</i>.
     */
    private static boolean opensClause(List<String> words, String[] tags) {
        boolean odd = tags[0].equals("VERB") || tags[0].equals("ADJ");
        int next = tags.length > 2 && tags[1].equals("ADV") ? 2 : 1;
        return odd
                && tags.length > next
                && Character.isUpperCase(words.get(0).charAt(0))
                && !words.get(0).endsWith("ing")
                && tags[next].equals("VERB")
                && (words.get(next).endsWith("d") || words.get(next).endsWith("s"));
    }
}
