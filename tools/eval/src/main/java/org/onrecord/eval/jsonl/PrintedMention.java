package org.onrecord.eval.jsonl;

import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.quotation.Attribution;
import org.onrecord.quotation.Mention;
import org.onrecord.quotation.Speaker;
import org.onrecord.text.Span;

/**
 * How much of a mention is printed as the speaker: the name with the titles before it and the apposition behind it. A
 * description in front that is a noun phrase of its own stays out, since the name is no part of it.
 *
 * <pre>
 * [Mayor Ann Lee, 59, of Kent] said …     the head of the port [Ann Lee] said …
 * </pre>
 */
final class PrintedMention {
    private static final Pattern OWN_PHRASE = Pattern.compile("(?:^|\\s)(?:of|for|at|in|from|on)\\s");

    private static final int FARTHEST = 50;

    private PrintedMention() {}

    /**
     * The mentions of attribution {@code i}; of a quotation without a cue, those by which its speaker was named last,
     * or else next.
     */
    static List<Mention> all(List<Attribution> attributions, int i) {
        Attribution lone = attributions.get(i);
        if (!lone.quotation().mentions().isEmpty() || lone.speakers().get(0) instanceof Speaker.Unresolved) {
            return lone.quotation().mentions();
        }
        for (int j = i - 1; j >= Math.max(0, i - FARTHEST); j--) {
            if (names(attributions.get(j), lone)) {
                return attributions.get(j).quotation().mentions();
            }
        }
        return i + 1 < attributions.size() && names(attributions.get(i + 1), lone)
                ? attributions.get(i + 1).quotation().mentions()
                : List.of();
    }

    private static boolean names(Attribution attribution, Attribution lone) {
        return !attribution.quotation().mentions().isEmpty()
                && attribution.speakers().equals(lone.speakers());
    }

    static Span of(String text, Mention mention) {
        Span name = mention.span();
        Span whole = mention.whole();
        String before = text.substring(whole.start(), name.start());
        boolean apart = before.indexOf(',') < 0 && OWN_PHRASE.matcher(before).find();
        return apart ? new Span(name.start(), whole.end()) : whole;
    }
}
