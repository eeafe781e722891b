package org.onrecord.cli.text;

import org.onrecord.extract.info.PageInfo;
import org.onrecord.extract.page.Page;
import org.onrecord.text.Document;

/**
 * What {@code onrecord text} shows of a page.
 *
 * @param page the page as saved
 * @param document its clean text
 * @param info what it says about itself
 */
public record CleanText(Page page, Document document, PageInfo info) {}
