package org.onrecord.extract.speaker;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.quotation.MentionKind;
import org.onrecord.quotation.SpeakerKind;
import org.onrecord.quotation.Warning;

/**
 * {@code the report}, where the page names one body whose report it is: {@code the Harbour Board report}, {@code a
 * report by the Harbour Board}. Where it names two, or none, the document speaks for itself.
 */
final class DocumentIssuer implements SpeakerRule {
    private static final double SURE = 0.82;
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
        ChosenSpeaker.Member body =
                question.known().named(SpeakerKind.BODY, issuers.iterator().next());
        Warning warning = new Warning("described-document", "“" + question.words() + "”", "it is by " + body.name());
        return Optional.of(new Choice(body, "DocumentIssuer", SURE, List.of(warning)));
    }
}
