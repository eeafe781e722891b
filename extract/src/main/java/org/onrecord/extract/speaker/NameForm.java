package org.onrecord.extract.speaker;

import java.util.List;
import org.onrecord.extract.lexicon.RoleWords;

/**
 * A name as it is compared with others.
 *
 * @param name as printed
 * @param first its first word, in lower case
 * @param last its last word, in lower case
 */
record NameForm(String name, String first, String last) {
    static NameForm of(String name) {
        List<String> words = Words.lower(name);
        return new NameForm(name, words.get(0), words.get(words.size() - 1));
    }

    /** Whether first and last words agree; an initial agrees with every name that starts with it. */
    boolean fits(NameForm other) {
        return last.equals(other.last)
                && (first.equals(other.first)
                        || first.charAt(0) == other.first.charAt(0) && (isInitial(first) || isInitial(other.first)));
    }

    /** Whether the first of several words, as printed, is a given name. */
    boolean hasGivenName() {
        int blank = name.indexOf(' ');
        return RoleWords.isGivenName(blank < 0 ? name : name.substring(0, blank));
    }

    private static boolean isInitial(String word) {
        return word.chars().filter(c -> c != '.').limit(2).count() == 1;
    }
}
