package org.onrecord.extract.mark;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.extract.lexicon.ReportingVerbs;
import org.onrecord.text.Span;

/** Finds where words about the speaker follow words of the speaker: {@code , he said}, {@code , said Ann Lee}. */
final class AttributionTail {
    private static final String VERB = "(?:" + String.join("|", ReportingVerbs.commonWords()) + ")\\b";
    private static final String SUBJECT = "(?!(?:I|[Ww]e|[Yy]ou)\\s)(?:\\p{L}[\\p{L}\\p{M}.'’-]{0,30}\\s{1,3}){1,7}?";
    private static final String FRAME = "(?:" + SUBJECT + VERB + "|" + VERB + "\\s{1,3}\\p{L})";
    private static final Pattern TAIL = Pattern.compile("(?<=[,.?!…])\\s{0,3}[\"”“»'’‘]?\\s{0,3}(" + FRAME + ")");
    private static final Pattern HERE = Pattern.compile("\\s{0,3}" + FRAME);
    private static final Pattern CUE = Pattern.compile("\\b" + VERB + "[^.!?]{0,30}[,:]\\s{0,3}$");
    private static final Pattern ANYWHERE = Pattern.compile("\\b" + VERB);
    private static final int MOST_BLANKS = 3;
    private static final int REACH = 60;
    private static final int LONGEST = 260;

    private AttributionTail() {}

    /** Where the first tail in {@code span} starts. */
    static Optional<Integer> find(String text, Span span) {
        Matcher tail = TAIL.matcher(text).region(span.start(), span.end());
        tail.useTransparentBounds(true);
        return tail.find() ? Optional.of(tail.start(1)) : Optional.empty();
    }

    /** Whether a tail starts at {@code from}, blanks aside. */
    static boolean startsAt(String text, int from, int end) {
        int to = Math.min(end, from + LONGEST);
        int word = from;
        while (word < to && word - from < MOST_BLANKS && Character.isWhitespace(text.charAt(word))) {
            word++;
        }
        return word < to
                && Character.isLetter(text.codePointAt(word))
                && HERE.matcher(text).region(from, to).lookingAt();
    }

    /** Whether a cue with a comma or a colon stands right before {@code at}. */
    static boolean introduces(String text, int start, int at) {
        int from = Math.max(start, at - REACH);
        return endsInPause(text, from, at) && CUE.matcher(text).region(from, at).find();
    }

    /** Whether a comma or a colon ends the words, blanks aside; most marks have none before them. */
    private static boolean endsInPause(String text, int from, int to) {
        int last = to - 1;
        while (last >= from && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        return last >= from && (text.charAt(last) == ',' || text.charAt(last) == ':');
    }

    /** Whether a reporting verb stands in {@code span}. */
    static boolean reports(String text, Span span) {
        return !span.isEmpty()
                && ANYWHERE.matcher(text).region(span.start(), span.end()).find();
    }
}
