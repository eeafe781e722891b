package org.onrecord.extract.speaker;

import java.util.List;
import java.util.Locale;
import org.onrecord.extract.lexicon.RoleWords;
import org.onrecord.quotation.SpeakerKind;

/** Tells persons from bodies by the name and by how the page uses it. */
final class Kinds {

    private Kinds() {}

    /** Person or body; {@code role} says whether a role of a person stands beside the name. */
    static SpeakerKind of(String name, boolean role, BodyUse use) {
        List<String> words = Words.of(name);
        String last = words.isEmpty() ? name : words.get(words.size() - 1);
        if (role) {
            return SpeakerKind.PERSON;
        }
        boolean acronym = words.size() == 1 && last.length() > 1 && last.equals(last.toUpperCase(Locale.ROOT));
        if (acronym
                || RoleWords.isOrganisation(last)
                || words.size() == 1 && RoleWords.isBody(last)
                || RoleWords.isCountry(last)
                || name.contains("&")
                || use.of(name)) {
            return SpeakerKind.BODY;
        }
        return SpeakerKind.PERSON;
    }

    /** What a description, of one word or more, points at. */
    static SpeakerKind ofDescription(String description) {
        List<String> words = Words.lower(description);
        int of = words.indexOf("of");
        String head = words.get((of > 0 ? of : words.size()) - 1);
        return RoleWords.isDocument(head) ? SpeakerKind.DOCUMENT : SpeakerKind.UNNAMED;
    }
}
