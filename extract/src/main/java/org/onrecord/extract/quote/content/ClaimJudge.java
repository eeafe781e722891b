package org.onrecord.extract.quote.content;

import java.util.List;
import org.onrecord.quotation.Quotation;

/** Decides whether what a rule takes for a reported statement is one. */
public interface ClaimJudge {
    /**
     * Whether {@code claim} stays.
     *
     * @param features what can be seen of it without its words: cue, form, frame, word classes around
     */
    boolean keeps(Quotation claim, List<String> features);
}
