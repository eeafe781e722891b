package org.onrecord.extract.speaker;

import java.util.List;
import java.util.Set;
import org.onrecord.extract.lexicon.WordList;
import org.onrecord.quotation.Warning;

/**
 * Marks names that lost their capitals; the sheet keeps them as printed, since how they should be written is not in the
 * page.
 */
final class Capitals {
    private static final Set<String> PARTICLES = WordList.words(WordList.class, "particles.txt");

    /** Other words that names have in lower case. */
    private static final Set<String> SMALL = Set.of("of", "for", "the", "and", "on", "press", "service", "office");

    private Capitals() {}

    /** A warning where a word of {@code name}, particles aside, starts in lower case. */
    static List<Warning> warnings(String name) {
        List<String> words = Words.of(name);
        boolean lower = words.stream()
                .anyMatch(word ->
                        !PARTICLES.contains(word) && !SMALL.contains(word) && Character.isLowerCase(word.charAt(0)));
        return lower
                ? List.of(new Warning(
                        "lower-case-name",
                        "“" + name + "”, with a word in lower case",
                        "it is a name; check how it is written"))
                : List.of();
    }
}
