package org.onrecord.extract.lexicon;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.onrecord.quotation.CueMedium;
import org.onrecord.quotation.CueStrength;
import org.onrecord.quotation.Polarity;

/**
 * What a line of a list of cues gives beside the word: constants of {@link Frame}, {@link CueUse}, {@link Polarity},
 * {@link CueStrength} and {@link CueMedium}, in any order, each name in lower case with hyphens.
 */
final class CueProperties {
    private final String word;
    private final List<String> names;
    private int read;

    /** The properties of {@code word} by their {@code names}. */
    CueProperties(String word, List<String> names) {
        this.word = word;
        this.names = names.stream().map(WordList::constant).toList();
    }

    /**
     * The entry with these properties.
     *
     * @throws IllegalStateException where a name is not the name of a property, or two exclude each other
     */
    CueEntry entry(String lemma, List<String> tail) {
        CueEntry entry = new CueEntry(
                lemma,
                tail,
                all(Frame.class),
                all(CueUse.class),
                one(Polarity.SAID),
                one(CueStrength.NEUTRAL),
                one(CueMedium.ANY));
        if (read != names.size()) {
            throw new IllegalStateException("\"" + word + "\" has the properties " + names + ", and " + read
                    + " of them are names of properties");
        }
        return entry;
    }

    private <E extends Enum<E>> Set<E> all(Class<E> kind) {
        Set<E> found = EnumSet.noneOf(kind);
        for (E constant : kind.getEnumConstants()) {
            if (names.contains(constant.name())) {
                found.add(constant);
                read++;
            }
        }
        return found;
    }

    private <E extends Enum<E>> E one(E unless) {
        Set<E> found = all(unless.getDeclaringClass());
        if (found.size() > 1) {
            throw new IllegalStateException("\"" + word + "\" is " + found + "; it can be one of them");
        }
        return found.isEmpty() ? unless : found.iterator().next();
    }
}
