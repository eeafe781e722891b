package org.onrecord.cli.text;

import org.onrecord.extract.info.PageInfo;
import org.onrecord.extract.page.Page;
import org.onrecord.extract.page.ParsedPage;
import org.onrecord.text.Document;

/**
 * What {@code onrecord text} shows of a page.
 *
 * @param parsed the page as saved, with its markup
 * @param document its clean text
 * @param info what it says about itself
 */
public record CleanText(ParsedPage parsed, Document document, PageInfo info) {
    /** The page as saved. */
    public Page page() {
        return parsed.page();
    }
}
