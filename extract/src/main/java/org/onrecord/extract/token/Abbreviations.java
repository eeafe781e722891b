package org.onrecord.extract.token;

import java.util.Locale;
import java.util.Set;
import org.onrecord.extract.lexicon.WordList;

/** Word list: full stops that end no sentence. */
final class Abbreviations {
    private static final Set<String> WORDS = WordList.words(Abbreviations.class, "abbreviations.txt");
    private static final Set<String> WORDS_OF_THEIR_OWN =
            Set.of("no", "mar", "sat", "sun", "miss", "wash", "ill", "la", "co", "v", "det", "hon", "ft");

    private Abbreviations() {}

    /**
     * Whether the stop after {@code word} belongs to it: a listed word or one capital letter, a party's letter before
     * it or not: {@code Nev.}, {@code R-Nev.}
     */
    static boolean holdsStop(String word) {
        if (word.length() == 1) {
            return Character.isUpperCase(word.charAt(0));
        }
        if (word.indexOf('-') == 1 && word.length() > 2) {
            return Character.isUpperCase(word.charAt(2)) && holdsStop(word.substring(2));
        }
        String lower = word.toLowerCase(Locale.ROOT);
        boolean capitalised = Character.isUpperCase(word.charAt(0));
        return WORDS.contains(lower) && (capitalised || !WORDS_OF_THEIR_OWN.contains(lower));
    }
}
