package org.onrecord.extract.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads word lists: one entry a line, in UTF-8; empty lines and lines that start with {@code #} are left out.
 *
 * <pre>
 * # Titles before names
 * Gov
 * </pre>
 */
public final class WordList {
    private WordList() {}

    /**
     * The lines of a resource.
     *
     * @param beside the class beside which the resource stands
     * @param name the resource's file name
     * @throws IllegalStateException where there is no such resource
     */
    public static List<String> lines(Class<?> beside, String name) {
        return ResourceLines.of("word list", beside, name).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(String::strip)
                .toList();
    }

    /** The constant that a list names in lower case with hyphens: {@code THAT_CLAUSE} for {@code that-clause}. */
    static String constant(String name) {
        return name.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** The blank-separated words of a resource, in lower case. */
    public static Set<String> words(Class<?> beside, String name) {
        return lines(beside, name).stream()
                .flatMap(line -> List.of(line.split("\\s+")).stream())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }
}
