package org.onrecord.extract.lexicon;

import java.util.Locale;
import java.util.Set;

/** Word lists: roles, ends of organisations' names, given names. */
public final class RoleWords {
    private static final Set<String> ROLES = WordList.words(RoleWords.class, "roles.txt");
    private static final Set<String> ORGANISATIONS = WordList.words(RoleWords.class, "organisations.txt");
    private static final Set<String> GIVEN_NAMES = WordList.words(RoleWords.class, "given-names.txt");

    private static final Set<String> DOCUMENTS = WordList.words(RoleWords.class, "documents.txt");
    private static final Set<String> PLACE_WORDS = WordList.words(RoleWords.class, "place-words.txt");
    private static final Set<String> BODIES = WordList.words(RoleWords.class, "bodies.txt");
    private static final Set<String> COUNTRIES = WordList.words(RoleWords.class, "countries.txt");

    private static final Set<String> PARTIES = WordList.words(RoleWords.class, "parties.txt");

    private RoleWords() {}

    /** Whether {@code word} says what a person is or does; a final stop and a plural {@code s} do not matter. */
    public static boolean isRole(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replace(".", "");
        return ROLES.contains(plain) || plain.endsWith("s") && ROLES.contains(plain.substring(0, plain.length() - 1));
    }

    /** Whether {@code word} ends the names of bodies. */
    public static boolean isOrganisation(String word) {
        return ORGANISATIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether {@code word} is a common given name. */
    public static boolean isGivenName(String word) {
        return GIVEN_NAMES.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether {@code word} names a country, or a capital that stands for its government. */
    public static boolean isCountry(String word) {
        return COUNTRIES.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether {@code word} names a sort of document that can say something. */
    public static boolean isDocument(String word) {
        return DOCUMENTS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether {@code word} ends the names of places and events, and so no person's. */
    public static boolean isPlaceWord(String word) {
        return PLACE_WORDS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether {@code word} says to which party somebody belongs: <i>Republican</i>, <i>D-Mass.</i> */
    public static boolean isParty(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return PARTIES.contains(lower)
                || lower.length() > 2 && lower.charAt(1) == '-' && "dri".indexOf(lower.charAt(0)) >= 0;
    }

    /** Whether {@code word} alone is the name of a known body. */
    public static boolean isBody(String word) {
        return BODIES.contains(word.toLowerCase(Locale.ROOT));
    }
}
