package org.onrecord.extract.quote.rule;

import java.util.List;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.quotation.Quotation;

/** One pattern that only the page as a whole can show; its simple name goes into the evidence. */
interface PageRule {
    /** The quotations that this pattern finds in the {@code lines} of a page. */
    List<Quotation> find(List<NarratorLine> lines);
}
