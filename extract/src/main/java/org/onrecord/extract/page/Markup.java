package org.onrecord.extract.page;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Parses a page's markup, with the place of every node in it. */
final class Markup {
    private Markup() {}

    static Document parse(Page page) {
        return Parser.htmlParser().setTrackPosition(true).parseInput(page.text(), "");
    }
}
