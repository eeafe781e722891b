package org.onrecord.extract.token;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.extract.lexicon.ReportingVerbs;
import org.onrecord.extract.lexicon.RoleWords;

/**
 * Mends the tagger's commonest faults in news: an article taken for something else, and: a name taken for a verb
 * ({@code told TASS}, {@code Zhang said}). In lines where most words have a capital, as headlines do, capitals say
 * nothing and nothing is changed.
 */
final class Capitalised {
    private static final Set<String> SAID = ReportingVerbs.commonWords();
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> VERBS = Set.of("VERB", "AUX", "INTJ");

    private Capitalised() {}

    /** {@code tags} with names where capitals show one. */
    static String[] correct(List<String> words, String[] tags) {
        long capitals = words.stream()
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .count();
        boolean headline = words.size() > 5 && capitals * 2 > words.size();
        for (int i = 0; i < tags.length; i++) {
            if (ARTICLES.contains(words.get(i))) {
                tags[i] = "DET";
            }
            if (headline) {
                continue;
            }
            String word = words.get(i);
            boolean role = tags[i].equals("VERB")
                    && i > 0
                    && i + 1 < tags.length
                    && RoleWords.isRole(word)
                    && Character.isUpperCase(words.get(i - 1).charAt(0))
                    && Character.isUpperCase(words.get(i + 1).charAt(0));
            if (role) {
                tags[i] = "NOUN";
            } else if (VERBS.contains(tags[i]) && Character.isUpperCase(word.charAt(0)) && isName(words, i)) {
                tags[i] = "PROPN";
            }
        }
        return tags;
    }

    private static boolean isName(List<String> words, int i) {
        String word = words.get(i);
        boolean acronym = word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT));
        boolean starts = i == 0
                || !Character.isLetterOrDigit(words.get(i - 1).charAt(0))
                        && !words.get(i - 1).equals(",");
        boolean speaks = i + 1 < words.size() && SAID.contains(words.get(i + 1));
        return acronym || !starts || speaks;
    }
}
