package org.onrecord.extract.markup;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jsoup.parser.TagSet;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.InputException;

/**
 * Parses the markup of a page, whatever it holds.
 *
 * <p>The library closes elements that are nested deeper than a limit, and on some such pages loses count of what it has
 * closed. Those are parsed once more with a limit that is hardly ever reached.
 */
final class MarkupParser {
    /** Deeper than pages are that nobody made to be deep; a guess. */
    private static final int DEEPEST = 4096;

    /** Its words are shown to the reader, tags and all; the library takes them for data, like those of a script. */
    private static final String SHOWN_AS_TYPED = "xmp";

    private MarkupParser() {}

    /**
     * The tree of {@code text}, with the place of every node.
     *
     * @param file the file as the user named it
     * @throws InputException where the library gives up
     */
    static Document parse(String file, String text) {
        Document tree = tree(file, text);
        for (Element shown : tree.getElementsByTag(SHOWN_AS_TYPED)) {
            shown.textNodes().forEach(words -> asTyped(words, text));
        }
        return tree;
    }

    private static Document tree(String file, String text) {
        try {
            return parser().parseInput(text, "");
        } catch (RuntimeException lostCount) {
            return parseDeep(file, text);
        }
    }

    /** The parser decodes character references there, a browser does not. */
    private static void asTyped(TextNode words, String text) {
        Range range = words.sourceRange();
        if (range.isTracked() && range.endPos() <= text.length()) {
            words.text(text.substring(range.startPos(), range.endPos()));
        }
    }

    private static Document parseDeep(String file, String text) {
        try {
            return parser().setMaxDepth(DEEPEST).parseInput(text, "");
        } catch (RuntimeException bad) {
            String message = "found markup that the HTML parser cannot read (" + bad.getMessage()
                    + "); a page that a browser has saved would be accepted";
            InputException refused = new InputException(Diagnostic.error("bad-markup", message, file));
            refused.addSuppressed(bad);
            throw refused;
        }
    }

    private static Parser parser() {
        TagSet tags = TagSet.Html();
        tags.valueOf(SHOWN_AS_TYPED, Parser.NamespaceHtml)
                .clear(Tag.Data)
                .set(Tag.RcData)
                .set(Tag.Block);
        return Parser.htmlParser().setTrackPosition(true).tagSet(tags);
    }
}
