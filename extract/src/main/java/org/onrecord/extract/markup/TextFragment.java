package org.onrecord.extract.markup;

import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/**
 * A piece of a line of markup.
 *
 * @param node the text, or the element whose tag stands for a quotation mark
 * @param words its words, decoded, white space as it stands
 * @param at where it stands in the page
 * @param part what it is to its line
 * @param style how it looks
 */
record TextFragment(Node node, String words, Range at, Part part, Style style) {
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    /** What a piece is to its line. */
    enum Part {
        /** The line's own words. */
        OWN,
        /** Seen, in an element that is called after a widget, before any other word of the line. */
        LEADING,
        /** Seen, in an element that is called after a widget: {@code class="share"}. */
        ASIDE,
        /** Seen, on a button. */
        CONTROL,
        /** Not seen, though it stands among words that are. */
        UNSEEN
    }

    /** What a piece stands in. */
    record Style(boolean linked, boolean bold, boolean italic) {}

    boolean isBlank() {
        return node instanceof TextNode text && text.isBlank();
    }

    /** Whether it has words, the line's own. */
    boolean isOwn() {
        return part == Part.OWN && !isBlank();
    }

    /** Whether it is what a widget is made of: a button; a link or a number in what is called after a widget. */
    boolean isWidget() {
        return part == Part.CONTROL || part == Part.ASIDE && (style.linked() || isNumber());
    }

    private boolean isNumber() {
        return words.codePoints().anyMatch(Character::isDigit)
                && words.codePoints().noneMatch(Character::isLetter);
    }

    /** Its text's length; a tag has none. */
    int units() {
        return node instanceof TextNode ? words.length() : 0;
    }

    /** The element that holds it. */
    Element parent() {
        return Objects.requireNonNull((Element) node.parentNode(), "parent");
    }

    boolean isInHeading() {
        Element block = parent();
        while (!block.isBlock() && block.parent() != null) {
            block = block.parent();
        }
        return HEADINGS.contains(block.normalName());
    }
}
