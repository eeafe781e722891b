package org.onrecord.extract.quote;

import java.util.Comparator;
import java.util.List;
import org.onrecord.quotation.Quotation;

/** Joins what the rules and the tagger found in one document, so that no two quotations share words. */
final class Joining {
    private static final Comparator<Quotation> LONGEST_FIRST =
            Comparator.comparing((Quotation found) -> -found.cover().length()).thenComparing(Quotation::cover);

    private Joining() {}

    /**
     * What {@code engine} answers.
     *
     * @param byRules what the rules found, in the order in which they found it
     * @param byTagger what the tagger found, in the order of its cues
     */
    static List<Quotation> join(Engine engine, List<Quotation> byRules, List<Quotation> byTagger) {
        return engine == Engine.TAGGER ? apart(byTagger) : byRules;
    }

    /** A cue inside the content of another is somebody else's words: the longest contents first. */
    private static List<Quotation> apart(List<Quotation> overlapping) {
        Taken taken = new Taken();
        overlapping.stream().sorted(LONGEST_FIRST).forEach(taken::add);
        return taken.quotations();
    }
}
