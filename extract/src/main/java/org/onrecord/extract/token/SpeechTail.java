package org.onrecord.extract.token;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.text.Token;

/** Looks whether the words after a quotation attribute it: {@code Ann Lee asked.}, {@code asked Ann Lee.} */
final class SpeechTail {
    private static final Set<String> VERBS = Set.of(
            "said",
            "says",
            "asked",
            "asks",
            "wrote",
            "writes",
            "told",
            "tells",
            "added",
            "adds",
            "replied",
            "replies",
            "answered",
            "exclaimed",
            "shouted",
            "cried",
            "wondered",
            "demanded",
            "tweeted",
            "joked",
            "quipped",
            "continued",
            "explained",
            "noted",
            "declared",
            "responded",
            "insisted",
            "announced",
            "warned",
            "concluded");
    private static final int REACH = 6;

    private SpeechTail() {}

    /** Whether a speech verb follows {@code from} within {@value #REACH} tokens and before any sign or quotation. */
    static boolean follows(String text, List<Token> tokens, int from) {
        for (int i = from; i < tokens.size() && i < from + REACH; i++) {
            String word = tokens.get(i).span().of(text).toLowerCase(Locale.ROOT);
            if (VERBS.contains(word)) {
                return true;
            }
            if (!Character.isLetterOrDigit(word.charAt(0))) {
                return false;
            }
        }
        return false;
    }
}
