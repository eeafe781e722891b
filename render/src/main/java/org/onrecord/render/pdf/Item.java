package org.onrecord.render.pdf;

import com.lowagie.text.pdf.BaseFont;
import java.util.List;
import java.util.Optional;

/** Something to draw in a strip; {@code x} counts in points from the page's left edge. */
sealed interface Item {
    /**
     * Text of one font, on the baseline of the strip.
     *
     * @param missing the characters that no font has and the replacement stands for
     * @param link where a click leads
     */
    record Text(
            float x, String text, BaseFont font, Style style, float width, List<Integer> missing, Optional<String> link)
            implements Item {}

    /** A thin line along the bottom of the strip. */
    record Hairline(float x, float end) implements Item {}

    /** A bar over the whole height of the strip, at the left of what needs a look. */
    record Bar(float x, float width) implements Item {}

    /** A box on the baseline, to tick by pencil, with what has been decided so far. */
    record Tick(float x, float size, Mark mark) implements Item {}

    /** What stands in a box. */
    enum Mark {
        EMPTY,
        TICKED,
        CROSSED
    }
}
