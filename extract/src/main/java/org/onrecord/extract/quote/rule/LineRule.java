package org.onrecord.extract.quote.rule;

import java.util.List;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.quotation.Quotation;

/** One pattern that needs no cue verb. */
interface LineRule extends Rule {
    /** The quotations of {@code line} that this pattern finds. */
    List<Quotation> find(NarratorLine line, Candidates candidates);
}
