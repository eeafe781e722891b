package org.onrecord.extract.quote.rule;

import java.util.List;
import org.onrecord.quotation.Quotation;
import org.onrecord.text.Document;

/** One pattern that only the page as a whole can show. */
interface PageRule extends Rule {
    /**
     * The quotations that this pattern finds in a page.
     *
     * @param document the clean text
     * @param candidates the lines of the page and what was looked up in them
     * @param told what was found before
     */
    List<Quotation> find(Document document, Candidates candidates, List<Quotation> told);
}
