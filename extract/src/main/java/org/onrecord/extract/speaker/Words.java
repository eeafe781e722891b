package org.onrecord.extract.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts mentions into words that can be compared. */
final class Words {
    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’.&-]+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    private static final Set<String> EMPTY =
            Set.of("the", "a", "an", "of", "for", "at", "in", "its", "his", "her", "their", "this", "that");

    private Words() {}

    /** The words of {@code text}, as printed, without final possessive endings. */
    static List<String> of(String text) {
        return BREAK.splitAsStream(text)
                .map(word -> POSSESSIVE.matcher(word).replaceFirst(""))
                .filter(word -> !word.isBlank())
                .toList();
    }

    /** The same in lower case. */
    static List<String> lower(String text) {
        return of(text).stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    /** The words that carry meaning, in lower case. */
    static List<String> content(String text) {
        return lower(text).stream().filter(word -> !EMPTY.contains(word)).toList();
    }
}
