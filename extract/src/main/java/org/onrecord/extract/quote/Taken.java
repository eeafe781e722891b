package org.onrecord.extract.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.quotation.ContentPart;
import org.onrecord.quotation.Quotation;
import org.onrecord.text.Span;

/** The quotations found so far; refuses one that shares words with another. */
final class Taken {
    private final List<Quotation> quotations = new ArrayList<>();
    private final TreeMap<Integer, Span> parts = new TreeMap<>();

    List<Quotation> quotations() {
        return quotations;
    }

    /** Adds {@code quotation} unless words of its content are taken; says whether it did. */
    boolean add(Quotation quotation) {
        for (ContentPart part : quotation.parts()) {
            if (holds(part.span())) {
                return false;
            }
        }
        quotation.parts().forEach(part -> parts.put(part.span().start(), part.span()));
        quotations.add(quotation);
        return true;
    }

    /** Whether any unit of {@code span} is content already. */
    boolean holds(Span span) {
        Map.Entry<Integer, Span> before = parts.lowerEntry(span.end());
        return before != null && before.getValue().overlaps(span);
    }
}
