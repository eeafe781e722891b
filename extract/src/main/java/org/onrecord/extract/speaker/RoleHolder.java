package org.onrecord.extract.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.onrecord.extract.lexicon.RoleWords;
import org.onrecord.quotation.MentionKind;
import org.onrecord.quotation.SpeakerKind;
import org.onrecord.quotation.Warning;
import org.onrecord.text.Span;

/** {@code the leader of Roscosmos}: the one person of the cast who has that role there. */
final class RoleHolder implements SpeakerRule {
    private static final double SURE = 0.85;
    private static final Set<String> HEADS =
            Set.of("head", "chief", "leader", "boss", "director", "director-general", "chairman", "ceo", "president");

    @Override
    public Optional<Choice> resolve(Question question) {
        List<String> described = Words.content(question.words());
        boolean definite = question.lowerWords().get(0).equals("the");
        Set<String> roles = roles(described);
        if (question.mention().kind() != MentionKind.DESCRIPTION || !definite || roles.isEmpty()) {
            return Optional.empty();
        }
        Set<String> rest = described.stream()
                .filter(word -> !RoleWords.isRole(word))
                .collect(Collectors.toCollection(TreeSet::new));
        List<CastMember> holders = question.known().members(SpeakerKind.PERSON).stream()
                .filter(member -> holds(question, member, roles, rest))
                .toList();
        if (holders.size() != 1) {
            return Optional.empty();
        }
        Warning warning = new Warning(
                "described-person",
                "“" + question.words() + "”",
                "it is " + holders.get(0).name());
        return Optional.of(new Choice(ChosenSpeaker.Member.of(holders.get(0)), "RoleHolder", SURE, List.of(warning)));
    }

    private static boolean holds(Question question, CastMember member, Set<String> roles, Set<String> rest) {
        for (Span span : member.roles()) {
            List<String> words = Words.content(question.document().text(span));
            boolean role = roles(words).stream()
                    .anyMatch(word -> roles.contains(word)
                            || HEADS.contains(word) && roles.stream().anyMatch(HEADS::contains));
            if (role
                    && words.stream()
                            .map(word -> word.toLowerCase(Locale.ROOT))
                            .toList()
                            .containsAll(rest)
                    && !isDeputy(words, roles)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDeputy(List<String> words, Set<String> roles) {
        return words.contains("deputy") != roles.contains("deputy")
                || words.contains("former") && !roles.contains("former");
    }

    private static Set<String> roles(List<String> words) {
        return words.stream().filter(RoleWords::isRole).collect(Collectors.toCollection(TreeSet::new));
    }
}
