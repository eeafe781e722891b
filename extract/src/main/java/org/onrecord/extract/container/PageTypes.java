package org.onrecord.extract.container;

import java.util.Locale;
import java.util.Set;

/** Media types of pages that can be read. */
public final class PageTypes {
    private static final Set<String> PAGES =
            Set.of("text/html", "application/xhtml+xml", "text/plain", "application/pdf", "");

    private PageTypes() {}

    /** Whether {@code type}, as {@code text/html; charset=utf-8}, is a page's; one that is not given may be. */
    public static boolean isPage(String type) {
        int end = type.indexOf(';');
        return PAGES.contains((end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT));
    }

    /** The types, for messages. */
    public static String inWords() {
        return "HTML, plain text or PDF";
    }
}
