package org.onrecord.extract.speaker;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The short names that a page gives in brackets: {@code China National Space Administration (CNSA)}. */
final class Acronyms {
    private static final Pattern GIVEN = Pattern.compile(
            "((?:\\p{Lu}[\\p{L}-]*(?:[ \\u00a0](?:of|for|the|and|on|de)){0,2}[ \\u00a0]){1,9}\\p{Lu}[\\p{L}-]*)[ \\u00a0]?\\((\\p{Lu}[\\p{Lu}\\d]{1,9})\\)");

    private static final Pattern BLANK = Pattern.compile("[ \\u00a0]");

    private final Map<String, String> expansions;

    private Acronyms(Map<String, String> expansions) {
        this.expansions = expansions;
    }

    /** The pairs that {@code text} gives, where the letters fit the words. */
    static Acronyms of(String text) {
        Map<String, String> expansions = new HashMap<>();
        Matcher given = GIVEN.matcher(text);
        while (given.find()) {
            fit(given.group(1), given.group(2)).ifPresent(full -> expansions.putIfAbsent(given.group(2), full));
        }
        return new Acronyms(expansions);
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
        return Optional.ofNullable(expansions.get(acronym));
    }
}
