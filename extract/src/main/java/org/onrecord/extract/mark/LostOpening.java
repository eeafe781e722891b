package org.onrecord.extract.mark;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.text.Span;

/** Decides where a quotation starts that has only its closing mark. */
final class LostOpening {
    private static final Pattern AFTER_CUE = Pattern.compile(
            "\\b(?:said|says|added|adds|noted|notes|stressed|stated|asked|wrote|tweeted|replied|warned)[,:]\\s{1,3}");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s{0,3}(?=\\p{Lu})");
    private static final int FARTHEST = 1_500;

    private LostOpening() {}

    /**
     * After the last cue with a comma or colon in {@code before}, else, where an attribution follows the mark, where
     * the last sentence starts; nowhere if neither is there.
     *
     * @param before what may belong to the quotation, up to its mark
     * @param after where the mark ends
     * @param end of the paragraph
     */
    static Optional<Integer> startOf(String text, Span before, int after, int end) {
        Span near = new Span(Math.max(before.start(), before.end() - FARTHEST), before.end());
        int cue = last(AFTER_CUE.matcher(text).region(near.start(), near.end()));
        boolean tail = AttributionTail.startsAt(text, after, end);
        if (near.of(text).isBlank() || cue < 0 && !tail) {
            return Optional.empty();
        }
        int start = cue;
        if (cue < 0) {
            Span body = new Span(near.start(), Math.max(near.start(), near.end() - 2));
            Matcher sentence = SENTENCE.matcher(text).region(body.start(), body.end());
            sentence.useTransparentBounds(true);
            start = Math.max(near.start(), last(sentence));
        }
        while (start < near.end() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start < near.end() ? Optional.of(start) : Optional.empty();
    }

    /** Whether a cue with a comma or colon stands in {@code before}. */
    static boolean isIntroduced(String text, Span before) {
        return AFTER_CUE.matcher(text).region(before.start(), before.end()).find();
    }

    private static int last(Matcher matcher) {
        int end = -1;
        while (matcher.find()) {
            end = matcher.end();
        }
        return end;
    }
}
