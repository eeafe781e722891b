package org.onrecord.extract.page;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The tree of a page's markup, with the place of every node in it; parsed once, when it is first asked for. */
final class Markup {
    private final String text;

    @Nullable private Document tree;

    Markup(String text) {
        this.text = text;
    }

    /** The tree, the same one each time; nobody may change it. */
    synchronized Document tree() {
        Document parsed = tree;
        if (parsed == null) {
            parsed = Parser.htmlParser().setTrackPosition(true).parseInput(text, "");
            tree = parsed;
        }
        return parsed;
    }
}
