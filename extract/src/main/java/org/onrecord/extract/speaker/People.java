package org.onrecord.extract.speaker;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.extract.words.Roles;
import org.onrecord.text.PartOfSpeech;
import org.onrecord.text.Sentence;
import org.onrecord.text.Span;
import org.onrecord.text.Token;

/** Finds the people whom a stretch of text names. */
final class People {
    /** How far back a pronoun may point, in UTF-16 units: some three paragraphs of news. */
    static final int REACH = 1200;

    private static final int OPENING = 7;

    private People() {}

    /** The people named between two offsets: the name as resolved, and where a form of it was last printed. */
    static Map<String, Span> namedBetween(Question question, int from, int to) {
        Map<String, Span> people = new LinkedHashMap<>();
        for (Sentence sentence : question.document().sentences()) {
            if (sentence.span().end() <= from || sentence.span().start() >= to) {
                continue;
            }
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                Span span = tokens.get(i).span();
                String word = question.document().text(span);
                if (span.start() >= from
                        && span.end() <= to
                        && isNarrator(question, tokens.get(i))
                        && Character.isUpperCase(word.charAt(0))) {
                    List<String> full = question.cast().fullNames(word);
                    if (full.size() == 1 && !Roles.isOrganisation(word)) {
                        people.put(full.get(0), place(question, tokens, i, full.get(0)));
                    }
                }
            }
        }
        return people;
    }

    private static Span place(Question question, List<Token> tokens, int last, String name) {
        int words = Words.of(name).size();
        int first = Math.max(0, last - words + 1);
        Span span = tokens.get(first).span().cover(tokens.get(last).span());
        return question.document().text(span).equals(name)
                ? span
                : tokens.get(last).span();
    }

    /** Whether the one person in {@code people} opens a sentence, as subjects do. */
    static boolean isSubject(Question question, Map<String, Span> people) {
        int at = people.values().iterator().next().start();
        return question.document()
                .sentenceAt(at)
                .map(sentence -> at - sentence.span().start() < 40)
                .orElse(false);
    }

    /**
     * Whether a sentence between two offsets opens with two capitalised words that may be somebody unknown to the cast.
     */
    static boolean strangerOpens(Question question, int from, int to) {
        for (Sentence sentence : question.document().sentences()) {
            List<Token> tokens = sentence.tokens();
            if (sentence.span().start() < from || sentence.span().start() >= to || tokens.size() < 3) {
                continue;
            }
            for (int i = 0; i + 1 < Math.min(tokens.size(), OPENING); i++) {
                if (isStranger(question, tokens.get(i)) && isStranger(question, tokens.get(i + 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isStranger(Question question, Token token) {
        String word = question.document().text(token.span());
        boolean name = token.pos() == PartOfSpeech.PROPN && Character.isUpperCase(word.charAt(0));
        return name
                && question.cast().fullNames(word).isEmpty()
                && !Roles.isOrganisation(word)
                && !Roles.isRole(word)
                && !Roles.isCountry(word);
    }

    /** Names inside a quotation, and inside the very words to be attributed, are not those of its speaker. */
    private static boolean isNarrator(Question question, Token token) {
        return token.pos() != PartOfSpeech.X
                && question.quotation().parts().stream()
                        .noneMatch(part -> part.span().contains(token.span()));
    }
}
