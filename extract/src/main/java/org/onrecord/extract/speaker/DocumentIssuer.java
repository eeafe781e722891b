package org.onrecord.extract.speaker;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.extract.words.Roles;
import org.onrecord.quotation.MentionKind;
import org.onrecord.quotation.SpeakerKind;
import org.onrecord.quotation.Warning;

/**
 * {@code the report}, where the page names one body whose report it is: {@code the Harbour Board report}, {@code a
 * report by the Harbour Board}. Where it names two, or none, the document speaks for itself.
 */
final class DocumentIssuer implements SpeakerRule {
    private static final double SURE = 0.82;
    private static final String NAME = "((?:\\p{Lu}[\\p{L}\\d&-]*[ \\u00a0]){0,6}\\p{Lu}[\\p{L}\\d&-]*)";
    private static final Set<String> ISSUED =
            Set.of("report", "study", "survey", "poll", "analysis", "audit", "review");

    @Override
    public Optional<Choice> resolve(Question question) {
        List<String> words = question.lowerWords();
        boolean plain = question.mention().kind() == MentionKind.DESCRIPTION
                && words.size() == 2
                && words.get(0).equals("the")
                && ISSUED.contains(words.get(1));
        if (!plain) {
            return Optional.empty();
        }
        Set<String> issuers = question.cast().issuers(words.get(1));
        if (issuers.size() != 1) {
            return Optional.empty();
        }
        CastMember body =
                question.cast().member(SpeakerKind.BODY, issuers.iterator().next());
        Warning warning = new Warning("described-document", "“" + question.words() + "”", "it is by " + body.name());
        return Optional.of(new Choice(new Voice.Member(body), "DocumentIssuer", SURE, List.of(warning)));
    }

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
                && Words.of(name).stream().noneMatch(Roles::isGivenName)
                && !Roles.isPlaceWord(Words.of(name).get(Words.of(name).size() - 1))
                && Kinds.of(name, false, use) == SpeakerKind.BODY;
    }
}
