package org.onrecord.extract.speaker;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.quotation.MentionKind;
import org.onrecord.quotation.Speaker;
import org.onrecord.quotation.Warning;

/**
 * {@code he}, {@code she}: the {@link PronounAntecedent}, where one person fits. {@code they}, {@code it}: the body or
 * group that spoke last. Otherwise nobody.
 */
final class Pronoun implements SpeakerRule {
    private static final double SPOKE_LAST = 0.88;
    private static final double NAMED_SINCE = 0.82;
    private static final Set<String> PERSONS = Set.of(Pronouns.HE, Pronouns.SHE);
    private static final Map<String, String> OWNERS = Map.of("his", "he", "her", "she", "their", "they", "its", "it");
    private static final Set<String> BODIES = Set.of("they", "it");

    @Override
    public Optional<Choice> resolve(Question question) {
        if (question.mention().kind() != MentionKind.PRONOUN) {
            return Optional.empty();
        }
        String printed = question.lowerWords().get(0);
        String pronoun = OWNERS.getOrDefault(printed, printed);
        if (PERSONS.contains(pronoun)) {
            return Optional.of(person(question, pronoun));
        }
        return Optional.of(
                BODIES.contains(pronoun) ? body(question, pronoun) : nobody(pronoun, "points at nobody named"));
    }

    private static Choice person(Question question, String pronoun) {
        PronounAntecedent.Found found = new PronounAntecedent(question, pronoun).find();
        double sure = found.spoke() ? SPOKE_LAST : NAMED_SINCE;
        return found.voice()
                .map(voice -> new Choice(voice, "Pronoun", sure, List.of()))
                .orElseGet(() -> nobody(
                        pronoun,
                        found.rivals().isEmpty()
                                ? "points at nobody named nearby"
                                : "may be " + String.join(" or ", found.rivals())));
    }

    private static boolean inSameBlock(Question question, int from, int at) {
        int end = question.document().document().text().indexOf('\n', from);
        return end < 0 || end > at;
    }

    private static Choice body(Question question, String pronoun) {
        Optional<History.Entry> last = question.history().last();
        int at = question.mention().span().start();
        boolean near = last.isPresent()
                && inSameBlock(question, last.get().quotation().cover().start(), at);
        if (near
                && last.get().choices().stream()
                        .noneMatch(choice -> choice.voice().isPerson())
                && last.get().choices().size() == 1
                && !last.get().choices().get(0).voice().isUnresolved()) {
            return new Choice(last.get().choices().get(0).voice(), "Pronoun", NAMED_SINCE, List.of());
        }
        return nobody(pronoun, "points at nobody who spoke just before");
    }

    private static Choice nobody(String pronoun, String why) {
        Warning warning = new Warning("unresolved-pronoun", "“" + pronoun + "”", why);
        return new Choice(
                new ChosenSpeaker.Outsider(new Speaker.Unresolved("“" + pronoun + "” " + why)),
                "Pronoun",
                0.5,
                List.of(warning));
    }
}
