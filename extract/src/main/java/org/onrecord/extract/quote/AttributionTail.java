package org.onrecord.extract.quote;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.text.Span;

/** Finds where words about the speaker follow words of the speaker: {@code , he said}, {@code , said Ann Lee}. */
final class AttributionTail {
    private static final String VERB =
            "(?:said|says|told|tells|added|adds|wrote|writes|noted|notes|stressed|stated|explained|asked|announced|warned"
                    + "|replied|argued|insisted|concluded|continued|reported|emphasi[sz]ed|commented|recalled|clarified)\\b";
    private static final String SUBJECT = "(?:\\p{L}[\\p{L}.'’-]*\\s+){1,7}?";
    private static final Pattern TAIL =
            Pattern.compile("(?<=[,.?!…])\\s*[\"”“»]?\\s*((?:" + SUBJECT + VERB + "|" + VERB + "\\s+\\p{L}))");
    private static final Pattern HERE = Pattern.compile("\\s*(?:" + SUBJECT + VERB + "|" + VERB + "\\s+\\p{L})");

    private AttributionTail() {}

    /** Where the first tail in {@code span} starts. */
    static Optional<Integer> find(String text, Span span) {
        Matcher tail = TAIL.matcher(text).region(span.start(), span.end());
        tail.useTransparentBounds(true);
        return tail.find() ? Optional.of(tail.start(1)) : Optional.empty();
    }

    /** Whether a tail starts at {@code from}, blanks aside. */
    static boolean startsAt(String text, int from, int end) {
        return HERE.matcher(text).region(from, end).lookingAt();
    }
}
