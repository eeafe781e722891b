package org.onrecord.bench.pages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.onrecord.extract.article.DocumentBuilder;
import org.onrecord.extract.info.PageInfo;
import org.onrecord.extract.info.PageInfoReader;
import org.onrecord.extract.page.Page;
import org.onrecord.extract.page.PageReader;
import org.onrecord.text.Document;

/**
 * A page as {@code onrecord text} reads it.
 *
 * @param page the page
 * @param document its clean text
 * @param info what it says about itself
 */
record Reading(Page page, Document document, PageInfo info) {
    private static final PageReader PAGES = new PageReader();
    private static final DocumentBuilder DOCUMENTS = new DocumentBuilder();
    private static final PageInfoReader INFOS = new PageInfoReader();

    /**
     * Reads {@code bytes}.
     *
     * @throws org.onrecord.diagnostic.InputException where they are no page
     */
    static Reading of(String name, byte[] bytes) throws IOException {
        Page page = PAGES.read(name, new ByteArrayInputStream(bytes));
        Document document = DOCUMENTS.build(page);
        return new Reading(page, document, INFOS.read(page, document));
    }
}
