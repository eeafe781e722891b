package org.onrecord.extract.markup;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** The tree of a page's markup, with the place of every node in it; parsed once, when it is first asked for. */
public final class Markup {
    private final String file;
    private final String text;

    @Nullable private Document tree;

    @Nullable private List<PlacedLine> lines;

    public Markup(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** The tree, the same one each time; nobody may change it. */
    public synchronized Document tree() {
        Document parsed = tree;
        if (parsed == null) {
            parsed = MarkupParser.parse(file, text);
            tree = parsed;
        }
        return parsed;
    }

    /** Forgets the tree and the lines. */
    public synchronized void release() {
        tree = null;
        lines = null;
    }

    /** Every line of the body, with what stands in unread elements; collected once. */
    public synchronized List<PlacedLine> lines() {
        List<PlacedLine> collected = lines;
        if (collected == null) {
            Document markup = tree();
            collected = List.copyOf(LineCollector.read(markup.body(), text, new UnreadMarkup(markup)));
            lines = collected;
        }
        return collected;
    }
}
