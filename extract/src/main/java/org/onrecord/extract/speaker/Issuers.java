package org.onrecord.extract.speaker;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.extract.lexicon.RoleWords;
import org.onrecord.quotation.SpeakerKind;

/** The bodies that a page names as issuers of documents: {@code the Harbour Board's report}. */
final class Issuers {
    private static final String NAME = "((?:\\p{Lu}[\\p{L}\\p{M}\\d&-]*[ \\u00a0]){0,6}\\p{Lu}[\\p{L}\\p{M}\\d&-]*)";

    private Issuers() {}

    /** The bodies that {@code text} names as issuers of a {@code document}. */
    static Set<String> find(String text, BodyUse use, String document) {
        Set<String> found = new LinkedHashSet<>();
        String one = "\\b" + NAME + "(?:['’]s)?[ \\u00a0](?:\\p{Ll}+[ \\u00a0])?" + document + "\\b";
        String other =
                "\\b" + document + "[ \\u00a0](?:\\p{Ll}+[ \\u00a0])?(?:by|from)[ \\u00a0](?:the[ \\u00a0])?" + NAME;
        for (String pattern : List.of(one, other)) {
            Matcher matcher = Pattern.compile(pattern).matcher(text);
            while (matcher.find()) {
                String name = matcher.group(1).replaceFirst("^(?:The|A|An|In|This)[ \\u00a0]", "");
                if (isBody(name, use)) {
                    found.add(name);
                }
            }
        }
        return found;
    }

    private static boolean isBody(String name, BodyUse use) {
        return !Words.of(name).isEmpty()
                && Words.of(name).stream().noneMatch(RoleWords::isGivenName)
                && !RoleWords.isPlaceWord(Words.of(name).get(Words.of(name).size() - 1))
                && Kinds.of(name, false, use) == SpeakerKind.BODY;
    }
}
