package org.onrecord.extract.speaker;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.extract.words.Roles;
import org.onrecord.quotation.SpeakerKind;

/** Tells persons from bodies by the name and by how the page uses it. */
final class Kinds {

    private static final Pattern THE = Pattern.compile("\\b[Tt]he $");
    private static final Pattern FAMILY = Pattern.compile("^ (?:family|campaign|administration|supporters|voters)\\b");
    private static final Pattern HEAD_OF = Pattern.compile("(\\p{L}+) of (?:the )?$");
    private static final Pattern ITS_HEAD = Pattern.compile("^(?:['’]s)? (\\p{Ll}[\\p{L}-]+)");
    private static final int REACH = 30;
    private static final int MOST_LOOKS = 50;

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
                || words.size() == 1 && Roles.isBody(last)
                || Roles.isCountry(last)
                || name.contains("&")
                || usedAsBody(name, text)) {
            return SpeakerKind.BODY;
        }
        return SpeakerKind.PERSON;
    }

    /** Whether the page says {@code the X}, {@code head of X} or {@code X chief}. */
    private static boolean usedAsBody(String name, String text) {
        int seen = 0;
        for (int at = text.indexOf(name);
                at >= 0 && seen < MOST_LOOKS;
                at = text.indexOf(name, at + name.length()), seen++) {
            String before = text.substring(Math.max(0, at - REACH), at);
            int end = at + name.length();
            String after = text.substring(end, Math.min(text.length(), end + REACH));
            boolean article =
                    THE.matcher(before).find() && !FAMILY.matcher(after).find();
            Matcher headed = HEAD_OF.matcher(before);
            Matcher heads = ITS_HEAD.matcher(after);
            if (article
                    || headed.find() && Roles.isRole(headed.group(1))
                    || heads.find() && Roles.isRole(heads.group(1))) {
                return true;
            }
        }
        return false;
    }

    /** What a description points at. */
    static SpeakerKind ofDescription(String description) {
        List<String> words = Words.lower(description);
        int of = words.indexOf("of");
        String head = words.get((of > 0 ? of : words.size()) - 1);
        return Roles.isDocument(head) ? SpeakerKind.DOCUMENT : SpeakerKind.UNNAMED;
    }
}
