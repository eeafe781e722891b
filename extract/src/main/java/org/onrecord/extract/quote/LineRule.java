package org.onrecord.extract.quote;

import java.util.List;
import org.onrecord.quotation.Quotation;

/** One pattern that needs no cue verb; its simple name goes into the evidence. */
interface LineRule {
    /** The quotations of {@code line} that this pattern finds. */
    List<Quotation> find(NarratorLine line, Candidates candidates);
}
