package org.onrecord.extract.speaker;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.extract.lexicon.RoleWords;
import org.onrecord.text.Span;

/**
 * The short names of a page: those that it gives in brackets, as in {@code China National Space Administration (CNSA)},
 * and those of three to six letters that are the initials of one body alone, as {@code ESA} beside {@code European
 * Space Agency}.
 */
final class Acronyms {
    private static final int MOST_WORDS = 10;

    private static final Pattern IN_BRACKETS = Pattern.compile("\\((\\p{Lu}[\\p{Lu}\\d]{1,9})\\)");

    /** Letters that a page spells out without brackets; fewer fit by chance. */
    private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{3,6}");

    private static final Pattern BLANK = Pattern.compile("[ \\u00a0]");

    private final String text;
    private final Map<String, String> expansions;
    private Optional<Initials> initials = Optional.empty();

    private Acronyms(String text, Map<String, String> expansions) {
        this.text = text;
        this.expansions = expansions;
    }

    /** The pairs that {@code text} gives, where the letters fit the words. */
    static Acronyms of(String text) {
        Map<String, String> expansions = new HashMap<>();
        CapitalisedWords words = new CapitalisedWords(text);
        Matcher given = IN_BRACKETS.matcher(text);
        while (given.find()) {
            String letters = given.group(1);
            Span name = words.endingBefore(given.start(), MOST_WORDS);
            if (!name.isEmpty()) {
                fit(name.of(text), letters).ifPresent(full -> expansions.putIfAbsent(letters, full));
            }
        }
        return new Acronyms(text, expansions);
    }

    /**
     * The last words of {@code words} whose capitals start with the first letter of {@code letters} and hold the others
     * in order.
     */
    private static Optional<String> fit(String words, String letters) {
        String[] parts = BLANK.split(words, -1);
        int letter = letters.length() - 1;
        for (int i = parts.length - 1; i >= 0; i--) {
            if (letter >= 0 && parts[i].charAt(0) == letters.charAt(letter)) {
                letter--;
            }
            if (letter < 0) {
                return Optional.of(String.join(" ", Arrays.copyOfRange(parts, i, parts.length)));
            }
        }
        return letter <= 1 && letters.length() > 3 ? Optional.of(words) : Optional.empty();
    }

    /** The full name of {@code acronym}. */
    Optional<String> expand(String acronym) {
        return Optional.ofNullable(expansions.get(acronym)).or(() -> spelledOut(acronym));
    }

    /** The one name in the text whose words begin with the letters of {@code acronym}. */
    private Optional<String> spelledOut(String acronym) {
        if (!LETTERS.matcher(acronym).matches()) {
            return Optional.empty();
        }
        Initials read = initials.orElseGet(() -> new Initials(text));
        initials = Optional.of(read);
        return read.name(acronym).filter(Acronyms::isBody);
    }

    private static boolean isBody(String name) {
        List<String> words = List.of(BLANK.split(name, -1));
        return words.stream().anyMatch(word -> RoleWords.isOrganisation(word) || RoleWords.isBody(word))
                && words.stream().noneMatch(RoleWords::isGivenName);
    }
}
