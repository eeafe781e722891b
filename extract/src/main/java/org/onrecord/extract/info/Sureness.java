package org.onrecord.extract.info;

import java.util.List;
import org.onrecord.sheet.Reading;

/** How sure what a page says about itself is, by the place where it was read. */
public enum Sureness {
    /** Written for machines: a meta tag, JSON-LD, microdata, the canonical link, or the headline's own element. */
    SURE,
    /**
     * Marked by the template: a link to an author, a class, the title of the window; or told by all words of the text.
     */
    LIKELY,
    /** Found in the visible words, in an address or in a comment. */
    WEAK;

    private static final List<String> WRITTEN =
            List.of("meta ", "JSON-LD", "itemprop", "link canonical", "html lang", "h1", "WARC", "time");
    private static final List<String> MARKED = List.of("rel ", "link to", "class ", "title", "h2");
    private static final String ALL_WORDS = "text";

    /** How sure {@code reading} is. */
    public static Sureness of(Reading reading) {
        String from = reading.from();
        if (WRITTEN.stream().anyMatch(from::startsWith)) {
            return SURE;
        }
        return from.equals(ALL_WORDS) || MARKED.stream().anyMatch(from::startsWith) ? LIKELY : WEAK;
    }

    /**
     * How sure the day of publication of {@code info} is: weak where its warnings doubt it, and likely at least where
     * all witnesses together speak for it.
     */
    static Sureness ofPublished(PageInfo info, Reading published) {
        if (!info.warnings().isEmpty()) {
            return WEAK;
        }
        return of(published) == SURE ? SURE : LIKELY;
    }
}
