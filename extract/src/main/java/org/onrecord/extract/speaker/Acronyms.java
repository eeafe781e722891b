package org.onrecord.extract.speaker;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.extract.words.Roles;

/**
 * The short names of a page: those that it gives in brackets, as in {@code China National Space Administration (CNSA)},
 * and those of three to six letters that are the initials of one body alone, as {@code ESA} beside {@code European
 * Space Agency}.
 */
final class Acronyms {
    /** Small words inside a name. */
    private static final String LINK = "(?:of|for|the|and|on|de)";

    private static final Pattern GIVEN = Pattern.compile("((?:\\p{Lu}[\\p{L}-]*(?:[ \\u00a0]" + LINK
            + "){0,2}[ \\u00a0]){1,9}\\p{Lu}[\\p{L}-]*)[ \\u00a0]?\\((\\p{Lu}[\\p{Lu}\\d]{1,9})\\)");

    /** Letters that a page spells out without brackets; fewer fit by chance. */
    private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{3,6}");

    private static final String REST = "\\p{Ll}(?:[\\p{L}'’]*\\p{L})?";
    private static final String LAST = "\\p{Ll}\\p{L}*";
    private static final String BETWEEN = "[ \\u00a0](?:" + LINK + "[ \\u00a0]){0,2}";

    private static final Pattern CAPITAL_BEFORE =
            Pattern.compile("(?<![\\p{L}])(?!The )\\p{Lu}[\\p{L}'’.]*[ \\u00a0]$");
    private static final Pattern CAPITAL_BEHIND = Pattern.compile("[ \\u00a0]\\p{Lu}");

    private static final Pattern BLANK = Pattern.compile("[ \\u00a0]");

    private final String text;
    private final Map<String, String> expansions;
    private final Map<String, Optional<String>> spelledOut = new HashMap<>();

    private Acronyms(String text, Map<String, String> expansions) {
        this.text = text;
        this.expansions = expansions;
    }

    /** The pairs that {@code text} gives, where the letters fit the words. */
    static Acronyms of(String text) {
        Map<String, String> expansions = new HashMap<>();
        Matcher given = GIVEN.matcher(text);
        while (given.find()) {
            fit(given.group(1), given.group(2)).ifPresent(full -> expansions.putIfAbsent(given.group(2), full));
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
        return Optional.ofNullable(expansions.get(acronym))
                .or(() -> spelledOut.computeIfAbsent(acronym, this::spelledOut));
    }

    /** The one name in the text whose words begin with the letters of {@code acronym}. */
    private Optional<String> spelledOut(String acronym) {
        if (!LETTERS.matcher(acronym).matches()) {
            return Optional.empty();
        }
        String words = acronym.codePoints()
                .mapToObj(Character::toString)
                .collect(Collectors.joining(REST + BETWEEN, "(?<![\\p{L}-])", LAST + "(?![\\p{L}-])"));
        Set<String> names = Pattern.compile(words)
                .matcher(text)
                .results()
                .filter(this::standsAlone)
                .map(name -> BLANK.matcher(name.group()).replaceAll(" "))
                .collect(Collectors.toSet());
        return names.size() == 1 ? names.stream().filter(Acronyms::isBody).findFirst() : Optional.empty();
    }

    /** Whether no capitalised word but <i>the</i> stands right before it, and none behind. */
    private boolean standsAlone(MatchResult name) {
        return !CAPITAL_BEFORE.matcher(text.substring(0, name.start())).find()
                && !CAPITAL_BEHIND
                        .matcher(text)
                        .region(name.end(), text.length())
                        .lookingAt();
    }

    private static boolean isBody(String name) {
        List<String> words = List.of(BLANK.split(name, -1));
        return words.stream().anyMatch(word -> Roles.isOrganisation(word) || Roles.isBody(word))
                && words.stream().noneMatch(Roles::isGivenName);
    }
}
