package org.onrecord.extract.quote;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.text.Span;

/** Decides where a quotation starts that has only its closing mark. */
final class LostOpening {
    private static final Pattern AFTER_CUE =
            Pattern.compile("\\b(?:said|says|added|noted|stressed|stated|asked|wrote)[,:]\\s+");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s*(?=\\p{Lu})");

    private LostOpening() {}

    /** After the last cue with a comma or colon in {@code before}, else where its last sentence starts. */
    static int startOf(String text, Span before) {
        int cue = last(AFTER_CUE.matcher(text).region(before.start(), before.end()));
        int start = cue >= 0 ? cue : before.start();
        if (cue < 0) {
            Span body = new Span(before.start(), Math.max(before.start(), before.end() - 2));
            Matcher sentence = SENTENCE.matcher(text).region(body.start(), body.end());
            sentence.useTransparentBounds(true);
            start = Math.max(start, last(sentence));
        }
        while (start < before.end() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start;
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
