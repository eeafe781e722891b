package org.onrecord.extract.speaker;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.quotation.MentionKind;
import org.onrecord.quotation.Speaker;
import org.onrecord.quotation.SpeakerKind;
import org.onrecord.quotation.Warning;
import org.onrecord.text.Span;

/**
 * {@code he}, {@code she}: the person who spoke last, if nobody else was named since; else the one person named since.
 * {@code they}, {@code it}: the body or group that spoke last. Otherwise nobody.
 */
final class Pronoun implements SpeakerRule {
    private static final double SPOKE_LAST = 0.88;
    private static final double NAMED_SINCE = 0.82;
    private static final Set<String> PERSONS = Set.of("he", "she");
    private static final Set<String> BODIES = Set.of("they", "it");

    @Override
    public Optional<Choice> resolve(Question question) {
        if (question.mention().kind() != MentionKind.PRONOUN) {
            return Optional.empty();
        }
        String pronoun = question.lowerWords().get(0);
        if (PERSONS.contains(pronoun)) {
            return Optional.of(person(question, pronoun));
        }
        return Optional.of(
                BODIES.contains(pronoun) ? body(question, pronoun) : nobody(pronoun, "points at nobody named"));
    }

    private static Choice person(Question question, String pronoun) {
        Optional<History.Entry> last = question.history().last();
        int from = last.map(entry -> entry.quotation().cover().start()).orElse(0);
        int at = question.mention().span().start();
        Map<String, Integer> since = People.namedBetween(question, Math.max(from, at - People.REACH), at);
        Optional<CastMember> spoke = last.flatMap(Pronoun::member)
                .filter(member -> member.kind() == SpeakerKind.PERSON)
                .filter(member -> !Gender.rulesOut(pronoun, member.name()));
        since.keySet()
                .removeIf(name -> spoke.filter(member -> NameForms.fit(member.name(), name))
                        .isPresent());
        if (spoke.isPresent()
                && !People.strangerOpens(question, from + 1, at)
                && at - from < 2 * People.REACH
                && (since.isEmpty()
                        || inSameBlock(question, from, at)
                                && since.size() == 1
                                && !People.isSubject(question, since))) {
            return new Choice(new Voice.Member(spoke.get()), "Pronoun", SPOKE_LAST, List.of());
        }
        if (People.strangerOpens(question, from + 1, at)) {
            return nobody(pronoun, "may be somebody named just before");
        }
        Map<String, Integer> near = new LinkedHashMap<>(since);
        if (spoke.isEmpty() || near.size() == 1) {
            if (near.size() == 1) {
                CastMember member = question.cast()
                        .member(SpeakerKind.PERSON, near.keySet().iterator().next());
                member.addName(new Span(
                        near.values().iterator().next(),
                        near.values().iterator().next() + member.name().length()));
                return new Choice(new Voice.Member(member), "Pronoun", NAMED_SINCE, List.of());
            }
        }
        String people = near.isEmpty() ? "nobody named nearby" : String.join(" or ", near.keySet());
        return nobody(
                pronoun,
                spoke.map(member -> "may be " + member.name() + (near.isEmpty() ? "" : " or " + people))
                        .orElse("may be " + people));
    }

    private static boolean inSameBlock(Question question, int from, int at) {
        return question.document().document().text().indexOf('\n', from) < 0
                || question.document().document().text().indexOf('\n', from) > at;
    }

    private static Choice body(Question question, String pronoun) {
        Optional<History.Entry> last = question.history().last();
        int at = question.mention().span().start();
        boolean near = last.isPresent()
                && inSameBlock(question, last.get().quotation().cover().start(), at);
        if (near
                && last.get().choices().stream()
                        .noneMatch(choice -> choice.voice().speaker() instanceof Speaker.Named named
                                && named.kind() == SpeakerKind.PERSON)
                && last.get().choices().size() == 1
                && !(last.get().choices().get(0).voice().speaker() instanceof Speaker.Unresolved)) {
            return new Choice(last.get().choices().get(0).voice(), "Pronoun", NAMED_SINCE, List.of());
        }
        return nobody(pronoun, "points at nobody who spoke just before");
    }

    private static Optional<CastMember> member(History.Entry entry) {
        return entry.choices().size() == 1 && entry.choices().get(0).voice() instanceof Voice.Member one
                ? Optional.of(one.member())
                : Optional.empty();
    }

    private static Choice nobody(String pronoun, String why) {
        Warning warning = new Warning("unresolved-pronoun", "“" + pronoun + "”", why);
        return new Choice(
                new Voice.Outsider(new Speaker.Unresolved("“" + pronoun + "” " + why)),
                "Pronoun",
                0.5,
                List.of(warning));
    }
}
