package org.onrecord.extract.speaker;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.onrecord.extract.words.Roles;
import org.onrecord.quotation.SpeakerKind;

/** Tells persons from bodies by the name and by how the page uses it. */
final class Kinds {

    private Kinds() {}

    /** Person or body; {@code role} says whether a role of a person stands beside the name. */
    static SpeakerKind of(String name, boolean role, String text) {
        List<String> words = Words.of(name);
        String last = words.get(words.size() - 1);
        if (role) {
            return SpeakerKind.PERSON;
        }
        boolean acronym = words.size() == 1 && last.length() > 1 && last.equals(last.toUpperCase(Locale.ROOT));
        if (acronym
                || Roles.isOrganisation(last)
                || Roles.isCountry(last)
                || name.contains("&")
                || usedAsBody(name, text)) {
            return SpeakerKind.BODY;
        }
        return SpeakerKind.PERSON;
    }

    /** Whether the page says {@code the X}, {@code head of X} or {@code X chief}. */
    private static boolean usedAsBody(String name, String text) {
        String quoted = Pattern.quote(name);
        Pattern use = Pattern.compile("\\b[Tt]he " + quoted + "\\b(?! (?:family|campaign))|\\b(\\p{L}+) of (?:the )?"
                + quoted + "\\b|\\b" + quoted + "(?:['’]s)? (\\p{Ll}[\\p{L}-]+)");
        return use.matcher(text).results().anyMatch(found -> {
            String before = found.group(1);
            String after = found.group(2);
            return before == null && after == null
                    || before != null && Roles.isRole(before)
                    || after != null && Roles.isRole(after);
        });
    }

    /** What a description points at. */
    static SpeakerKind ofDescription(String description) {
        List<String> words = Words.lower(description);
        int of = words.indexOf("of");
        String head = words.get((of > 0 ? of : words.size()) - 1);
        return Roles.isDocument(head) ? SpeakerKind.DOCUMENT : SpeakerKind.UNNAMED;
    }
}
