package org.onrecord.extract.lexicon;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of a closed class, each with its properties: a file with a line a word, the names of the properties behind
 * it in lower case with hyphens.
 *
 * @param <P> the properties
 */
public final class WordClass<P extends Enum<P>> {
    /** Pronouns, and words that stand alone like one. */
    public static final WordClass<Pronominal> PRONOUNS = new WordClass<>("pronouns.txt", Pronominal.class);

    /** Auxiliary verbs. */
    public static final WordClass<Auxiliary> AUXILIARIES = new WordClass<>("auxiliaries.txt", Auxiliary.class);

    /** Words that open a clause of the narrator. */
    public static final WordClass<ClauseOpening> CLAUSE_OPENERS =
            new WordClass<>("clause-openers.txt", ClauseOpening.class);

    private final Map<String, Set<P>> words = new LinkedHashMap<>();

    private WordClass(String file, Class<P> properties) {
        for (String line : WordList.lines(WordClass.class, file)) {
            List<String> fields = List.of(line.split(" "));
            Set<P> found = EnumSet.noneOf(properties);
            fields.subList(1, fields.size())
                    .forEach(name -> found.add(Enum.valueOf(properties, WordList.constant(name))));
            words.put(fields.get(0), found);
        }
    }

    /** The words, in lower case, that have {@code property}. */
    public Set<String> with(P property) {
        return having(EnumSet.of(property));
    }

    /** The words that have both. */
    public Set<String> with(P first, P second) {
        return having(EnumSet.of(first, second));
    }

    /** The words that have all three. */
    public Set<String> with(P first, P second, P third) {
        return having(EnumSet.of(first, second, third));
    }

    private Set<String> having(Set<P> properties) {
        return words.entrySet().stream()
                .filter(word -> word.getValue().containsAll(properties))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
