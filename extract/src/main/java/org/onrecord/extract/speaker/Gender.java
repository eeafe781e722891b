package org.onrecord.extract.speaker;

import java.util.Locale;
import java.util.Set;
import org.onrecord.extract.words.WordList;

/** Rules a person out for a pronoun by the given name; says nothing of names that it does not know. */
final class Gender {
    private static final Set<String> FEMALE = WordList.words(WordList.class, "female-names.txt");
    private static final Set<String> MALE = WordList.words(WordList.class, "male-names.txt");

    private Gender() {}

    /** Whether {@code pronoun}, <i>he</i> or <i>she</i>, cannot well stand for {@code name}. */
    static boolean rulesOut(String pronoun, String name) {
        String given = Words.of(name).get(0).toLowerCase(Locale.ROOT);
        return pronoun.equals("he") && FEMALE.contains(given) || pronoun.equals("she") && MALE.contains(given);
    }
}
