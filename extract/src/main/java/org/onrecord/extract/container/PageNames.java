package org.onrecord.extract.container;

import java.util.List;
import java.util.Locale;

/** The endings of files that hold pages. */
public final class PageNames {
    private static final List<String> PAGES =
            List.of(".html", ".htm", ".xhtml", ".txt", ".pdf", ".mhtml", ".mht", ".eml");
    private static final List<String> ARCHIVES = List.of(".zip", ".warc");
    private static final String PACKED = ".gz";

    private PageNames() {}

    /** Whether a file called {@code name} holds a page or pages. */
    public static boolean holdPages(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String bare = lower.endsWith(PACKED) ? lower.substring(0, lower.length() - PACKED.length()) : lower;
        return PAGES.stream().anyMatch(bare::endsWith) || ARCHIVES.stream().anyMatch(bare::endsWith);
    }

    /** The endings, for messages. */
    public static String inWords() {
        return ".html, .htm, .txt, .pdf, .mhtml, .eml, .warc or .zip, each also with .gz";
    }

    /** The last part of the way to a page: {@code flood.html} of {@code july.zip!news/flood.html.gz}. */
    public static String ofPage(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('!')) + 1);
        return last.toLowerCase(Locale.ROOT).endsWith(PACKED)
                ? last.substring(0, last.length() - PACKED.length())
                : last;
    }
}
