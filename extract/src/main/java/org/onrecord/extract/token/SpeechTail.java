package org.onrecord.extract.token;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.extract.lexicon.ReportingVerbs;
import org.onrecord.text.Token;
import org.onrecord.text.TokenKind;

/** Looks whether the words after a quotation attribute it: {@code Ann Lee asked.}, {@code asked Ann Lee.} */
final class SpeechTail {
    private static final Set<String> VERBS = ReportingVerbs.commonWords();
    private static final int REACH = 6;

    private SpeechTail() {}

    /**
     * Whether a speech verb follows {@code from} within {@value #REACH} tokens and before any sign or quotation, and
     * the words behind it bring in no quotation of their own.
     */
    static boolean follows(String text, List<Token> tokens, int from) {
        int verb = verb(text, tokens, from);
        return verb >= 0 && !introduces(text, tokens, verb + 1);
    }

    /** Whether nothing but an attribution stands up to the next full stop: {@code “We won.” Lee said.} */
    static boolean fills(String text, List<Token> tokens, int from) {
        int verb = verb(text, tokens, from);
        return verb > from
                && (verb + 1 == tokens.size()
                        || tokens.get(verb + 1).span().of(text).equals("."));
    }

    private static boolean introduces(String text, List<Token> tokens, int i) {
        String sign = i < tokens.size() ? tokens.get(i).span().of(text) : "";
        return (sign.equals(",") || sign.equals(":"))
                && i + 1 < tokens.size()
                && tokens.get(i + 1).kind() == TokenKind.QUOTE_MARK;
    }

    private static int verb(String text, List<Token> tokens, int from) {
        for (int i = from; i < tokens.size() && i < from + REACH; i++) {
            String word = tokens.get(i).span().of(text).toLowerCase(Locale.ROOT);
            if (VERBS.contains(word)) {
                return i;
            }
            if (!Character.isLetterOrDigit(word.charAt(0))) {
                return -1;
            }
        }
        return -1;
    }
}
