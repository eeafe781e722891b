package org.onrecord.bench.mutation;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.onrecord.text.Span;

/** Where small changes can be made. */
final class ChangeSites {
    private static final Pattern PARAGRAPH_END = Pattern.compile("(?<=\\S)\\s*\\n\\s*(?=\\S)");
    private static final Pattern BLANK_AFTER_STOP = Pattern.compile("(?<=[a-z][.!?]) (?=[A-Z])");
    private static final Pattern LINE_END = Pattern.compile("(?<!\\r)\\n");

    private ChangeSites() {}

    /** A mark is lost. */
    static List<Edit> marks(String text) {
        return Marks.of(text).stream().map(mark -> new Edit(mark.span(), "")).toList();
    }

    /** A paragraph goes on where it ended. */
    static List<Edit> paragraphEnds(String text) {
        return edits(PARAGRAPH_END, text, " ");
    }

    /** {@code partners. The} becomes {@code partners.The}. */
    static List<Edit> blanksAfterStops(String text) {
        return edits(BLANK_AFTER_STOP, text, "");
    }

    /** Lines end as Windows ends them. */
    static List<Edit> lineEnds(String text) {
        return edits(LINE_END, text, "\r\n");
    }

    private static List<Edit> edits(Pattern pattern, String text, String replacement) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> new Edit(new Span(found.start(), found.end()), replacement))
                .toList();
    }
}
