package org.onrecord.extract.speaker;

import java.util.List;
import java.util.Set;
import org.onrecord.extract.lexicon.RoleWords;

/** Tells whether a description is of one person: <i>a spokesman for the office</i>. */
final class Persons {
    private static final Set<String> LINKS =
            Set.of("of", "for", "at", "from", "in", "with", "who", "on", "to", "familiar");
    private static final Set<String> SINGULAR =
            Set.of("a", "an", "one", "another", "the", "his", "her", "their", "its");

    private Persons() {}

    /** Whether {@code description} is of one person whom {@code pronoun} fits. */
    static boolean isOne(String description, String pronoun) {
        List<String> words = Words.lower(description);
        int end = 1;
        while (end < words.size() && !LINKS.contains(words.get(end))) {
            end++;
        }
        if (words.isEmpty() || !SINGULAR.contains(words.get(0)) || end < 2) {
            return false;
        }
        String head = words.get(end - 1);
        boolean person = RoleWords.isRole(head) && !head.endsWith("s")
                || Set.of("person", "man", "woman").contains(head);
        return person && Genders.title(List.of(head)).map(pronoun::equals).orElse(true);
    }
}
