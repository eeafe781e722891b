package org.onrecord.extract.speaker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.extract.words.Roles;
import org.onrecord.extract.words.WordList;
import org.onrecord.quotation.MentionKind;
import org.onrecord.quotation.SpeakerKind;
import org.onrecord.quotation.Warning;
import org.onrecord.text.PartOfSpeech;
import org.onrecord.text.Sentence;
import org.onrecord.text.Span;
import org.onrecord.text.Token;

/**
 * {@code the agency}, {@code the Russian space agency}, {@code the state corporation}: the one body named before it
 * that the words fit. Where two fit, or none, the description stands for itself.
 */
final class BodyDescription implements SpeakerRule {
    private static final double SURE = 0.8;
    /** Words that pass for one another, and for a body that the page calls by no such word. */
    private static final Set<String> LOOSE =
            Set.of("agency", "company", "corporation", "organization", "organisation", "administration", "firm");

    private static final Set<String> NATIONS = WordList.words(WordList.class, "nationalities.txt");
    private static final Set<String> TYPES = Set.of(
            "agency",
            "corporation",
            "company",
            "ministry",
            "department",
            "administration",
            "organization",
            "organisation",
            "office",
            "university",
            "institute",
            "bank",
            "party",
            "group",
            "commission",
            "committee",
            "council",
            "firm",
            "network",
            "bureau");

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
                .map(body -> new Choice(
                        new Voice.Member(body), "BodyDescription", SURE, List.of(warning(question.words(), body))));
    }

    static Warning warning(String words, CastMember body) {
        return new Warning("described-body", "“" + words + "”", "it is " + body.name());
    }

    /** The one body, printed before the mention, whose names and neighbours share most of {@code words}. */
    static Optional<CastMember> only(Question question, List<String> words) {
        String key = String.join(" ", words);
        Optional<CastMember> known = question.cast().described(key);
        if (known.isPresent()) {
            return known;
        }
        Map<String, Integer> scores = new LinkedHashMap<>();
        for (Map.Entry<String, Set<String>> body : bodies(question).entrySet()) {
            if (WIRES.contains(body.getKey())) {
                continue;
            }
            if (otherNation(body.getValue(), words)) {
                continue;
            }
            boolean typed = body.getValue().stream().anyMatch(TYPES::contains);
            String type = words.get(words.size() - 1);
            if (!typed && !LOOSE.contains(type)
                    || Roles.isCountry(body.getKey())
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
        CastMember body = question.cast().member(SpeakerKind.BODY, winners.get(0));
        question.cast().describe(key, body);
        return Optional.of(body);
    }

    /**
     * A body that calls itself an administration is no ministry; agency, company and corporation pass for one another.
     */
    private static boolean otherNation(Set<String> body, List<String> words) {
        List<String> nations = words.stream().filter(NATIONS::contains).toList();
        return !nations.isEmpty()
                && body.stream().anyMatch(NATIONS::contains)
                && nations.stream().noneMatch(body::contains);
    }

    private static boolean conflicts(Set<String> body, List<String> words, String type) {
        boolean same =
                body.contains(type) || LOOSE.contains(type) && body.stream().anyMatch(LOOSE::contains);
        return !same || words.size() > 1 && words.stream().noneMatch(body::contains);
    }

    /** Every name of a body printed before the mention, with the words that stand right before it. */
    private static Map<String, Set<String>> bodies(Question question) {
        Map<String, Set<String>> bodies = new LinkedHashMap<>();
        int end = question.mention().span().start();
        for (Sentence sentence : question.document().sentences()) {
            if (sentence.span().start() >= end) {
                break;
            }
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i < tokens.size() && tokens.get(i).span().start() < end; i++) {
                i = scan(question, tokens, i, bodies);
            }
        }
        return bodies;
    }

    private static int scan(Question question, List<Token> tokens, int start, Map<String, Set<String>> bodies) {
        int i = start;
        while (i < tokens.size() && capital(question, tokens.get(i))) {
            i++;
        }
        if (i == start) {
            return i;
        }
        Span span = tokens.get(start).span().cover(tokens.get(i - 1).span());
        String name = question.document().text(span);
        boolean person = Roles.isGivenName(Words.of(name).stream().findFirst().orElse(""));
        if (person
                || NATIONS.contains(name.toLowerCase(Locale.ROOT))
                || Kinds.of(name, false, question.cast().bodyUse()) != SpeakerKind.BODY) {
            return i;
        }
        List<String> words = new ArrayList<>(Words.lower(name));
        int first = start - 1;
        if (first >= 0 && question.document().text(tokens.get(first).span()).equals("(")) {
            first--;
        }
        for (int j = first; j >= 0 && j >= first - 4; j--) {
            String word = question.document().text(tokens.get(j).span()).toLowerCase(Locale.ROOT);
            if (!Character.isLetter(word.charAt(0)) || tokens.get(j).pos() == PartOfSpeech.ADP) {
                break;
            }
            words.add(word);
        }
        bodies.computeIfAbsent(name, key -> new LinkedHashSet<>()).addAll(words);
        return i;
    }

    private static boolean capital(Question question, Token token) {
        String word = question.document().text(token.span());
        return Character.isUpperCase(word.charAt(0))
                && !Set.of("the", "a", "an", "in", "on", "at", "this", "he", "she", "it", "they", "but", "later")
                        .contains(word.toLowerCase(Locale.ROOT));
    }
}
