package org.onrecord.bench.mutation;

import java.util.List;
import org.onrecord.text.Span;

/**
 * A statement as far as it is compared.
 *
 * @param words what was said, marks excluded
 * @param person the names of its speakers; none where they are unnamed or unresolved
 * @param speaker its speakers for a reader
 * @param resolved whether somebody is said to have said it, named or not
 */
record Said(List<Span> words, List<Person> person, String speaker, boolean resolved) {
    Said {
        words = List.copyOf(words);
        person = List.copyOf(person);
    }

    /**
     * A named speaker.
     *
     * @param name as found
     * @param human whether it is a person and no body
     */
    record Person(String name, boolean human) {}

    boolean named() {
        return !person.isEmpty();
    }

    Span cover() {
        return words.get(0).cover(words.get(words.size() - 1));
    }
}
