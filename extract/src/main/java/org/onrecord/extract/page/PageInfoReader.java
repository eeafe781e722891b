package org.onrecord.extract.page;

import java.util.List;
import java.util.Optional;
import org.onrecord.text.Document;

/** Reads title, publisher, authors and dates from meta tags, JSON-LD and the visible text. */
public final class PageInfoReader {
    /** What {@code page} says about itself; {@code document} is its clean text. */
    public PageInfo read(Page page, Document document) {
        return new PageInfo(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
