package org.onrecord.extract.speaker;

import java.util.List;
import java.util.Set;
import org.onrecord.extract.lexicon.RoleWords;
import org.onrecord.text.PartOfSpeech;
import org.onrecord.text.Token;
import org.onrecord.text.TokenizedDocument;

/** Tells subjects from the other names of a sentence, without a parse. */
final class Clauses {
    private static final int FARTHEST = 25;
    private static final int LONGEST = 12;
    private static final Set<PartOfSpeech> INSIDE =
            Set.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ, PartOfSpeech.DET);

    private Clauses() {}

    /**
     * Whether tokens {@code [from, to)}, a name, are what a verb with a tense says something of: it follows, perhaps
     * behind an apposition, and no preposition or verb governs the name.
     */
    static boolean isSubject(TokenizedDocument document, List<Token> tokens, int from, int to) {
        int before = from - 1;
        while (before >= 0 && from - before < LONGEST && isInside(document, tokens.get(before))) {
            before--;
        }
        boolean governed = before >= 0 && governs(document, tokens, before);
        return from == 0 && opensSentence(document, tokens, to)
                || !governed && isVerb(document, tokens, afterApposition(document, tokens, to));
    }

    /** A sentence that begins with a name, or with what is somebody's, is about that somebody. */
    private static boolean opensSentence(TokenizedDocument document, List<Token> tokens, int next) {
        return next < tokens.size()
                && (tokens.get(next).pos() == PartOfSpeech.PART
                        || is(document, tokens, next, ",")
                        || document.text(tokens.get(next).span()).matches("['’]s?"));
    }

    /** Part of the phrase that ends in the name; a day or year before it belongs to no such phrase. */
    private static boolean isInside(TokenizedDocument document, Token token) {
        return INSIDE.contains(token.pos()) && !RoleWords.isPlaceWord(document.text(token.span()));
    }

    private static boolean governs(TokenizedDocument document, List<Token> tokens, int i) {
        Token token = tokens.get(i);
        boolean verb = token.pos() == PartOfSpeech.VERB
                && !Character.isUpperCase(document.text(token.span()).charAt(0));
        return token.pos() == PartOfSpeech.ADP || verb && i > 0;
    }

    private static int afterApposition(TokenizedDocument document, List<Token> tokens, int to) {
        if (!is(document, tokens, to, ",") && !is(document, tokens, to, "(")) {
            return to;
        }
        String closing = is(document, tokens, to, ",") ? "," : ")";
        for (int i = to + 1; i < Math.min(tokens.size(), to + FARTHEST); i++) {
            if (is(document, tokens, i, closing)) {
                return i + 1;
            }
        }
        return tokens.size();
    }

    private static boolean isVerb(TokenizedDocument document, List<Token> tokens, int from) {
        int i = from;
        while (i < tokens.size() && tokens.get(i).pos() == PartOfSpeech.ADV) {
            i++;
        }
        if (i >= tokens.size()) {
            return false;
        }
        PartOfSpeech pos = tokens.get(i).pos();
        String word = document.text(tokens.get(i).span());
        return (pos == PartOfSpeech.VERB || pos == PartOfSpeech.AUX) && !word.endsWith("ing") || word.equals("who");
    }

    private static boolean is(TokenizedDocument document, List<Token> tokens, int i, String sign) {
        return i < tokens.size() && document.text(tokens.get(i).span()).equals(sign);
    }
}
