package org.onrecord.bench.calibrate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.text.Span;

/** The head of a mention, roughly: the last word before a comma, preposition or relative word. */
final class HeadWord {
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern CUT = Pattern.compile("[,;:()\u2014]");
    private static final Set<String> ENDS = Set.of(
            "of", "for", "at", "in", "from", "with", "on", "by", "to", "who", "whom", "whose", "which", "that", "and",
            "or", "as", "near", "during", "about", "against", "over", "under", "than", "then", "when", "where",
            "while");
    private static final Set<String> TAILS =
            Set.of("s", "himself", "herself", "themselves", "jr", "sr", "both", "also");

    private HeadWord() {}

    /** Where the head starts in {@code text}. */
    static Optional<Integer> of(String text, List<Span> mention) {
        Optional<Integer> head = Optional.empty();
        int last = -1;
        for (Span span : mention) {
            Matcher word = WORD.matcher(text).region(span.start(), Math.min(span.end(), text.length()));
            while (word.find()) {
                String lower = word.group().toLowerCase(Locale.ROOT);
                boolean cut = last >= 0
                        && (ENDS.contains(lower)
                                || CUT.matcher(text.substring(last, Math.max(last, word.start())))
                                        .find());
                if (cut) {
                    return head;
                }
                if (head.isEmpty() || !TAILS.contains(lower)) {
                    head = Optional.of(word.start());
                }
                last = word.end();
            }
        }
        return head;
    }
}
