package org.onrecord.extract.page;

import org.jsoup.nodes.Element;

/**
 * A line of markup and where it begins.
 *
 * @param line the line
 * @param place the element that holds its first words
 */
record PlacedLine(Line line, Element place) {
    boolean isIn(Element element) {
        for (Element at = place; at != null; at = at.parent()) {
            if (at.equals(element)) {
                return true;
            }
        }
        return false;
    }
}
