package org.onrecord.extract.speaker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.onrecord.extract.lexicon.RoleWords;
import org.onrecord.extract.lexicon.WordList;
import org.onrecord.quotation.SpeakerKind;
import org.onrecord.text.PartOfSpeech;
import org.onrecord.text.Sentence;
import org.onrecord.text.Span;
import org.onrecord.text.Token;
import org.onrecord.text.TokenizedDocument;

/** Where a page prints the names of bodies, with the words that stand right before them; found once for the page. */
final class BodyNames {
    /** Adjectives of nations. */
    static final Set<String> NATIONS = WordList.words(WordList.class, "nationalities.txt");

    /** How far back a description may point, in UTF-16 units: farther than articles are long. */
    private static final int FARTHEST = 50_000;

    private final TokenizedDocument document;
    private final BodyUse use;
    private final List<Printed> printed = new ArrayList<>();

    BodyNames(TokenizedDocument document, BodyUse use) {
        this.document = document;
        this.use = use;
        for (Sentence sentence : document.sentences()) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                i = scan(sentence.tokens(), i);
            }
        }
    }

    /** One name where it stands. */
    private record Printed(int start, String name, List<String> words) {}

    /** Every name printed before {@code end}, with its own words and those before it, in small letters. */
    Map<String, Set<String>> before(int end) {
        Map<String, Set<String>> bodies = new LinkedHashMap<>();
        for (int i = firstAt(end - FARTHEST);
                i < printed.size() && printed.get(i).start() < end;
                i++) {
            bodies.computeIfAbsent(printed.get(i).name(), key -> new LinkedHashSet<>())
                    .addAll(printed.get(i).words());
        }
        return bodies;
    }

    private int firstAt(int offset) {
        int low = 0;
        int high = printed.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (printed.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int scan(List<Token> tokens, int start) {
        int i = start;
        while (i < tokens.size() && capital(tokens.get(i))) {
            i++;
        }
        if (i == start) {
            return i;
        }
        Span span = tokens.get(start).span().cover(tokens.get(i - 1).span());
        String name = document.text(span);
        boolean person =
                RoleWords.isGivenName(Words.of(name).stream().findFirst().orElse(""));
        if (person
                || NATIONS.contains(name.toLowerCase(Locale.ROOT))
                || Kinds.of(name, false, use) != SpeakerKind.BODY) {
            return i;
        }
        List<String> words = new ArrayList<>(Words.lower(name));
        int first = start - 1;
        if (first >= 0 && document.text(tokens.get(first).span()).equals("(")) {
            first--;
        }
        for (int j = first; j >= 0 && j >= first - 4; j--) {
            String word = document.text(tokens.get(j).span()).toLowerCase(Locale.ROOT);
            if (!Character.isLetter(word.charAt(0)) || tokens.get(j).pos() == PartOfSpeech.ADP) {
                break;
            }
            words.add(word);
        }
        printed.add(new Printed(span.start(), name, words));
        return i;
    }

    private boolean capital(Token token) {
        String word = document.text(token.span());
        return Character.isUpperCase(word.charAt(0))
                && !Set.of("the", "a", "an", "in", "on", "at", "this", "he", "she", "it", "they", "but", "later")
                        .contains(word.toLowerCase(Locale.ROOT));
    }
}
