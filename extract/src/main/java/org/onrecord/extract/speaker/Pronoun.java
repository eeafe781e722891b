package org.onrecord.extract.speaker;

import java.util.LinkedHashSet;
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
        Optional<CastMember> spoke = last.filter(entry -> at - from < 2 * People.REACH)
                .flatMap(Pronoun::member)
                .filter(member -> member.kind() == SpeakerKind.PERSON)
                .filter(member -> !Gender.rulesOut(pronoun, member.name()));
        Map<String, Span> since = People.namedBetween(question, Math.max(from, at - People.REACH), at);
        since.keySet().removeIf(name -> Gender.rulesOut(pronoun, name));
        spoke.ifPresent(member -> since.keySet().removeIf(name -> NameForms.fit(member.name(), name)));
        if (People.strangerOpens(question, from + 1, at)) {
            return nobody(pronoun, "may be somebody named just before");
        }
        boolean one = since.size() == 1;
        boolean besides = one && inSameBlock(question, from, at) && !People.isSubject(question, since);
        if (spoke.isPresent() && (since.isEmpty() || besides)) {
            return new Choice(new Voice.Member(spoke.get()), "Pronoun", SPOKE_LAST, List.of());
        }
        if (one && People.isSubject(question, since)) {
            Map.Entry<String, Span> only = since.entrySet().iterator().next();
            CastMember member = question.cast().member(SpeakerKind.PERSON, only.getKey());
            member.addName(only.getValue());
            return new Choice(new Voice.Member(member), "Pronoun", NAMED_SINCE, List.of());
        }
        Set<String> people = new LinkedHashSet<>();
        spoke.ifPresent(member -> people.add(member.name()));
        people.addAll(since.keySet());
        return nobody(
                pronoun, people.isEmpty() ? "points at nobody named nearby" : "may be " + String.join(" or ", people));
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
