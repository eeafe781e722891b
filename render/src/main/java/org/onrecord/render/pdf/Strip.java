package org.onrecord.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of the page from margin to margin that no page break divides: one line of text, or white.
 *
 * @param height in points
 * @param baseline from the top of the strip down to the line that letters stand on
 * @param items what to draw
 * @param keep whether the next strip has to stand on the same page
 * @param section heading of the section that it belongs to, for the running header; empty before the first
 * @param bookmark entry in the outline that leads here
 */
record Strip(float height, float baseline, List<Item> items, boolean keep, String section, Optional<String> bookmark) {
    Strip {
        items = List.copyOf(items);
    }

    /** White over {@code height} points, which goes away at the top of a page. */
    static Strip white(float height) {
        return new Strip(height, 0, List.of(), true, "", Optional.empty());
    }

    boolean isWhite() {
        return items.isEmpty();
    }

    Strip kept(boolean newKeep) {
        return new Strip(height, baseline, items, newKeep, section, bookmark);
    }

    Strip in(String newSection) {
        return new Strip(height, baseline, items, keep, newSection, bookmark);
    }

    Strip marked(String title) {
        return new Strip(height, baseline, items, keep, section, Optional.of(title));
    }

    Strip with(Item item) {
        List<Item> more = new ArrayList<>(items);
        more.add(0, item);
        return new Strip(height, baseline, more, keep, section, bookmark);
    }
}
