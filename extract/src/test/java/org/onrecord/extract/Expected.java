package org.onrecord.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.fixtures.Fixture;
import org.onrecord.fixtures.Golden;

/**
 * A statement that a careful editor expects of a fixture, a line of {@code NAME.expected.txt}.
 *
 * @param optional whether a careful editor may also leave it out
 * @param speakers names in lower case; {@code ?} for nobody, round brackets for somebody unnamed
 * @param polarity as {@link org.onrecord.quotation.Polarity}, in lower case
 * @param first the first words, letters and digits only
 * @param last the last words, likewise; the same as {@code first} where the line shows all of them
 */
record Expected(boolean optional, Set<String> speakers, String polarity, String first, String last) {
    Expected {
        speakers = Set.copyOf(speakers);
    }

    /** What is expected of {@code fixture}, in reading order. */
    static List<Expected> of(Fixture fixture) {
        return Golden.of(fixture, "expected.txt")
                .read()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(Expected::parse)
                .toList();
    }

    private static Expected parse(String line) {
        String[] fields = line.split(" \\| ", -1);
        String[] words = fields[3].split(" … ", -1);
        Set<String> speakers = new TreeSet<>();
        for (String speaker : fields[1].split("; ", -1)) {
            speakers.add(speaker.strip().toLowerCase(Locale.ROOT));
        }
        return new Expected(
                fields[0].endsWith("?"), speakers, fields[2], letters(words[0]), letters(words[words.length - 1]));
    }

    /** Whether {@code content} holds the first or the last of the words. */
    boolean isIn(String content) {
        String letters = letters(content);
        return letters.contains(first) || letters.contains(last);
    }

    /** Whether {@code content} starts and ends as expected. */
    boolean isAllOf(String content) {
        String letters = letters(content);
        return letters.startsWith(first) && letters.endsWith(last);
    }

    private static String letters(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
