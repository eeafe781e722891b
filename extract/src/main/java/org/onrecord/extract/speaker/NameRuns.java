package org.onrecord.extract.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.onrecord.extract.lexicon.RoleWords;
import org.onrecord.extract.lexicon.WordList;
import org.onrecord.text.PartOfSpeech;
import org.onrecord.text.Sentence;
import org.onrecord.text.Span;
import org.onrecord.text.Token;
import org.onrecord.text.TokenizedDocument;

/** The capitalised names in the narrator's words and the persons that pronouns stand for, sentence by sentence. */
final class NameRuns {
    private static final Set<String> PARTICLES = WordList.words(WordList.class, "particles.txt");

    private static final int FARTHEST_ROLE = 7;

    /**
     * Capitalised words in a row.
     *
     * @param span from the first word to the last
     * @param words the words as printed
     * @param subject whether a verb with a tense follows, and no preposition stands before
     * @param titled whether a role opens it, stands right before, or opens the apposition behind
     */
    record Run(Span span, List<String> words, boolean subject, boolean titled) {
        Run {
            words = List.copyOf(words);
        }

        /** The last words without a role among them, a name, if it is one: <i>Democratic President Ann Lee</i>. */
        List<String> name() {
            int end = words.size();
            while (end > 0 && RoleWords.isRole(words.get(end - 1))) {
                end--;
            }
            int start = end;
            while (start > 0 && !RoleWords.isRole(words.get(start - 1))) {
                start--;
            }
            return words.subList(start, end);
        }

        String last() {
            return words.get(words.size() - 1);
        }
    }

    /**
     * What a sentence holds.
     *
     * @param span the sentence
     * @param runs its names
     * @param pronouns <i>he</i> and <i>she</i>, as far as a form of them stands in the narrator's words, with the last
     *     place
     * @param told whether the narrator says anything in it
     */
    record Line(Span span, List<Run> runs, Map<String, Integer> pronouns, boolean told) {
        Line {
            runs = List.copyOf(runs);
            pronouns = Map.copyOf(pronouns);
        }
    }

    private final List<Line> lines = new ArrayList<>();

    NameRuns(TokenizedDocument document) {
        for (Sentence sentence : document.sentences()) {
            lines.add(line(document, sentence));
        }
    }

    List<Line> lines() {
        return lines;
    }

    /** Every name, in reading order. */
    Stream<Run> all() {
        return lines.stream().flatMap(line -> line.runs().stream());
    }

    /** The number of the sentence that holds {@code offset}, or of the last one before it. */
    int at(int offset) {
        return Math.min(Span.firstEndingAfter(lines, Line::span, offset), lines.size() - 1);
    }

    private static Line line(TokenizedDocument document, Sentence sentence) {
        List<Run> runs = new ArrayList<>();
        Map<String, Integer> pronouns = new TreeMap<>();
        List<Token> tokens = sentence.tokens();
        boolean told = false;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).pos() == PartOfSpeech.X) {
                continue;
            }
            String word = document.text(tokens.get(i).span());
            told |= Character.isLetter(word.charAt(0));
            int at = tokens.get(i).span().start();
            Pronouns.personOf(word.toLowerCase(Locale.ROOT)).ifPresent(pronoun -> pronouns.put(pronoun, at));
            if (!opens(tokens, i, word)) {
                continue;
            }
            int end = end(document, tokens, i);
            runs.add(run(document, tokens, i, end));
            i = end - 1;
        }
        return new Line(sentence.span(), runs, pronouns, told);
    }

    private static boolean opens(List<Token> tokens, int i, String word) {
        return Character.isUpperCase(word.charAt(0))
                && switch (tokens.get(i).pos()) {
                    case DET, PRON, ADP, CCONJ, SCONJ, ADV, X -> false;
                    default -> i > 0 || word.length() > 1;
                };
    }

    private static int end(TokenizedDocument document, List<Token> tokens, int from) {
        int end = from + 1;
        while (end < tokens.size()
                && opens(tokens, end, document.text(tokens.get(end).span()))) {
            end++;
            boolean particle = end + 1 < tokens.size()
                    && PARTICLES.contains(document.text(tokens.get(end).span()))
                    && Character.isUpperCase(
                            document.text(tokens.get(end + 1).span()).charAt(0));
            end = particle ? end + 1 : end;
        }
        return end;
    }

    /** <i>Zhang Kejian, director of the office</i>. */
    private static boolean roleFollows(TokenizedDocument document, List<Token> tokens, int to) {
        if (to >= tokens.size() || !document.text(tokens.get(to).span()).equals(",")) {
            return false;
        }
        for (int i = to + 1; i < Math.min(tokens.size(), to + FARTHEST_ROLE); i++) {
            String word = document.text(tokens.get(i).span());
            if (word.equals(",") || tokens.get(i).pos() == PartOfSpeech.VERB) {
                return false;
            }
            if (RoleWords.isRole(word)) {
                return true;
            }
        }
        return false;
    }

    private static Run run(TokenizedDocument document, List<Token> tokens, int from, int to) {
        List<String> words = new ArrayList<>();
        for (int i = from; i < to; i++) {
            words.add(document.text(tokens.get(i).span()));
        }
        Span span = tokens.get(from).span().cover(tokens.get(to - 1).span());
        boolean titled = RoleWords.isRole(words.get(0))
                || from > 0
                        && RoleWords.isRole(document.text(tokens.get(from - 1).span()))
                || roleFollows(document, tokens, to);
        return new Run(span, words, Clauses.isSubject(document, tokens, from, to), titled);
    }
}
