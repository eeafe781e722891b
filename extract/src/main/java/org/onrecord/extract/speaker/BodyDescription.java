package org.onrecord.extract.speaker;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.extract.lexicon.RoleWords;
import org.onrecord.extract.lexicon.WordList;
import org.onrecord.quotation.MentionKind;
import org.onrecord.quotation.SpeakerKind;
import org.onrecord.quotation.Warning;

/**
 * {@code the agency}, {@code the Russian space agency}, {@code the state corporation}: the one body named before it
 * that the words fit. Where two fit, or none, the description stands for itself.
 */
final class BodyDescription implements SpeakerRule {
    private static final double SURE = 0.8;
    /** Words that pass for one another, and for a body that the page calls by no such word. */
    private static final Set<String> LOOSE =
            Set.of("agency", "company", "corporation", "organization", "organisation", "administration", "firm");

    private static final Set<String> TYPES = WordList.words(WordList.class, "body-types.txt");

    /** News agencies speak for themselves only under their names. */
    private static final Set<String> WIRES =
            Set.of("TASS", "RIA", "Xinhua", "Reuters", "AP", "AFP", "CNN", "BBC", "CGTN", "CCTV", "Interfax");

    @Override
    public Optional<Choice> resolve(Question question) {
        List<String> words = Words.content(question.words());
        boolean definite = question.lowerWords().get(0).equals("the")
                || question.lowerWords().get(0).equals("it");
        if (question.mention().kind() != MentionKind.DESCRIPTION
                || words.isEmpty()
                || !definite
                || !TYPES.contains(words.get(words.size() - 1))
                || question.words().matches("(?s).*\\b(?:of|for|at)\\b.*")) {
            return Optional.empty();
        }
        return only(question, words)
                .map(body -> new Choice(body, "BodyDescription", SURE, List.of(warning(question.words(), body))));
    }

    static Warning warning(String words, ChosenSpeaker.Member body) {
        return new Warning("described-body", "“" + words + "”", "it is " + body.name());
    }

    /** The one body, printed before the mention, whose names and neighbours share most of {@code words}. */
    static Optional<ChosenSpeaker.Member> only(Question question, List<String> words) {
        String key = String.join(" ", words);
        Optional<ChosenSpeaker.Member> known = question.known().described(key);
        if (known.isPresent()) {
            return known;
        }
        Map<String, Integer> scores = new LinkedHashMap<>();
        for (Map.Entry<String, Set<String>> body : question.cast()
                .bodyNames()
                .before(question.mention().span().start())
                .entrySet()) {
            if (WIRES.contains(body.getKey())) {
                continue;
            }
            if (otherNation(body.getValue(), words)) {
                continue;
            }
            boolean typed = body.getValue().stream().anyMatch(TYPES::contains);
            String type = words.get(words.size() - 1);
            if (!typed && !LOOSE.contains(type)
                    || RoleWords.isCountry(body.getKey())
                    || typed && conflicts(body.getValue(), words, type)) {
                continue;
            }
            int shared = (int) words.stream().filter(body.getValue()::contains).count();
            scores.put(body.getKey(), shared);
        }
        int best = scores.values().stream().mapToInt(Integer::intValue).max().orElse(-1);
        List<String> winners = scores.entrySet().stream()
                .filter(entry -> entry.getValue() == best)
                .map(Map.Entry::getKey)
                .toList();
        if (winners.size() != 1 || best == 0 && scores.size() > 1) {
            return Optional.empty();
        }
        return Optional.of(
                question.known().named(SpeakerKind.BODY, winners.get(0)).describedBy(key));
    }

    /**
     * A body that calls itself an administration is no ministry; agency, company and corporation pass for one another.
     */
    private static boolean otherNation(Set<String> body, List<String> words) {
        List<String> nations =
                words.stream().filter(BodyNames.NATIONS::contains).toList();
        return !nations.isEmpty()
                && body.stream().anyMatch(BodyNames.NATIONS::contains)
                && nations.stream().noneMatch(body::contains);
    }

    private static boolean conflicts(Set<String> body, List<String> words, String type) {
        boolean same =
                body.contains(type) || LOOSE.contains(type) && body.stream().anyMatch(LOOSE::contains);
        return !same || words.size() > 1 && words.stream().noneMatch(body::contains);
    }
}
