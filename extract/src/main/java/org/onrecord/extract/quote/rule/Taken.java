package org.onrecord.extract.quote.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.onrecord.quotation.ContentPart;
import org.onrecord.quotation.Mention;
import org.onrecord.quotation.Quotation;
import org.onrecord.text.Span;

/**
 * The quotations found so far. Words are content once, a cue signals once, and no content holds the words that
 * attribute another.
 */
public final class Taken {
    private final List<Quotation> quotations = new ArrayList<>();
    private final TreeMap<Integer, Span> contents = new TreeMap<>();
    private final TreeMap<Integer, Span> cues = new TreeMap<>();
    private final TreeMap<Integer, Span> mentions = new TreeMap<>();

    public List<Quotation> quotations() {
        return quotations;
    }

    /** Adds {@code quotation} unless its words are taken; says whether it did. */
    public boolean add(Quotation quotation) {
        boolean cueTaken =
                quotation.cue().filter(cue -> overlaps(cues, cue.span())).isPresent();
        boolean wordsTaken = quotation.parts().stream()
                .map(ContentPart::span)
                .anyMatch(span -> overlaps(contents, span) || overlaps(cues, span) || overlaps(mentions, span));
        if (cueTaken || wordsTaken) {
            return false;
        }
        quotation.parts().forEach(part -> put(contents, part.span()));
        quotation.cue().ifPresent(cue -> put(cues, cue.span()));
        quotation.mentions().stream().map(Mention::span).forEach(span -> put(mentions, span));
        quotations.add(quotation);
        return true;
    }

    /** Adds what a rule for the whole page found: its mentions may stand anywhere and keep no other words out. */
    public void addOfPage(Quotation quotation) {
        quotation.parts().forEach(part -> put(contents, part.span()));
        quotation.cue().ifPresent(cue -> put(cues, cue.span()));
        quotations.add(quotation);
    }

    /** Whether any unit of {@code span} is content or cue already. */
    boolean holds(Span span) {
        return overlaps(contents, span) || overlaps(cues, span);
    }

    private static void put(NavigableMap<Integer, Span> spans, Span span) {
        spans.merge(span.start(), span, Span::cover);
    }

    private static boolean overlaps(NavigableMap<Integer, Span> spans, Span span) {
        Map.Entry<Integer, Span> before = spans.lowerEntry(span.end());
        return before != null && before.getValue().overlaps(span);
    }
}
