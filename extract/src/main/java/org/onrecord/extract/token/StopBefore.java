package org.onrecord.extract.token;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.text.Span;
import org.onrecord.text.Token;
import org.onrecord.text.TokenKind;

/**
 * Tells whether an abbreviation's stop before a quotation ends the sentence too.
 *
 * <pre>
 * … in Lowport, N.H. “We will try again.”      ends
 * … said Gov. “Sunny” Lee                      does not
 * </pre>
 */
final class StopBefore {
    private static final Set<String> TITLES = Set.of(
            "mr.", "mrs.", "ms.", "dr.", "prof.", "rev.", "fr.", "st.", "gov.", "sen.", "rep.", "pres.", "gen.", "lt.",
            "col.", "maj.", "capt.", "sgt.", "adm.", "vs.", "v.", "e.g.", "i.e.", "no.", "cf.");
    private static final int FEWEST_WORDS = 4;

    private StopBefore() {}

    /** Whether token {@code i} is an abbreviation at the end of a sentence, and {@code quotation} the next one. */
    static boolean quotation(String text, List<Token> tokens, int i, Span quotation) {
        String word = tokens.get(i).span().of(text);
        boolean abbreviation = tokens.get(i).kind() == TokenKind.WORD && word.length() > 2 && word.endsWith(".");
        if (!abbreviation || TITLES.contains(word.toLowerCase(Locale.ROOT))) {
            return false;
        }
        int first = i + 1;
        while (first < tokens.size() && tokens.get(first).kind() == TokenKind.QUOTE_MARK) {
            first++;
        }
        int last = first + FEWEST_WORDS;
        return last < tokens.size()
                && Character.isUpperCase(text.charAt(tokens.get(first).span().start()))
                && quotation.contains(tokens.get(last).span());
    }
}
