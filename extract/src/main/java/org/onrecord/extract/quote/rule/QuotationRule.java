package org.onrecord.extract.quote.rule;

import java.util.Optional;
import org.onrecord.extract.quote.cue.CueSite;
import org.onrecord.quotation.Quotation;

/** One pattern around a cue verb. */
interface QuotationRule extends Rule {
    /** The quotation that the cue at {@code site} signals, if this pattern fits. */
    Optional<Quotation> find(CueSite site, Candidates candidates);
}
