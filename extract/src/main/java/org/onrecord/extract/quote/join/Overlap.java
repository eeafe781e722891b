package org.onrecord.extract.quote.join;

import java.util.List;
import org.onrecord.quotation.ContentPart;
import org.onrecord.quotation.Quotation;
import org.onrecord.text.Span;

/** How much two finds are the same find, in UTF-16 units of content. */
final class Overlap {
    private static final double SAME = 0.5;
    private static final double INSIDE = 0.8;

    private Overlap() {}

    /** From 0 to 2: the shared part of all their content, and one more for the same cue; 0 for different finds. */
    static double of(Quotation one, Quotation other) {
        boolean cue = sameCue(one, other);
        if (!cue && !one.cover().overlaps(other.cover())) {
            return 0;
        }
        double jaccard = jaccard(one, other);
        int shorter = Math.min(length(one), length(other));
        boolean same = cue || jaccard >= SAME || shared(one, other) >= INSIDE * shorter;
        return same ? jaccard + (cue ? 1 : 0) : 0;
    }

    /** The share of their content that both hold. */
    static double jaccard(Quotation one, Quotation other) {
        int shared = shared(one, other);
        int all = length(one) + length(other) - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    private static boolean sameCue(Quotation one, Quotation other) {
        return one.cue().isPresent()
                && other.cue().isPresent()
                && one.cue().get().span().overlaps(other.cue().get().span());
    }

    private static int shared(Quotation one, Quotation other) {
        int shared = 0;
        for (ContentPart part : one.parts()) {
            for (ContentPart counterpart : other.parts()) {
                Span a = part.span();
                Span b = counterpart.span();
                shared += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
            }
        }
        return shared;
    }

    private static int length(Quotation quotation) {
        List<ContentPart> parts = quotation.parts();
        return parts.stream().mapToInt(part -> part.span().length()).sum();
    }
}
