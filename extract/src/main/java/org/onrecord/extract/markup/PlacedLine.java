package org.onrecord.extract.markup;

import org.jsoup.nodes.Element;

/**
 * A line of markup and where it begins.
 *
 * @param line the line
 * @param place the element that holds its first words
 * @param look how it looks
 */
public record PlacedLine(Line line, Element place, TextStyle look) {
    public boolean isIn(Element element) {
        for (Element at = place; at != null; at = at.parent()) {
            if (at.equals(element)) {
                return true;
            }
        }
        return false;
    }

    /** The nearest block around its first words. */
    public Element block() {
        Element block = place;
        while (!block.isBlock() && !BlockMarkup.isCell(block) && block.parent() != null) {
            block = block.parent();
        }
        return block;
    }
}
