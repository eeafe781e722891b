package org.onrecord.extract.markup;

import java.util.Objects;
import java.util.Optional;
import org.onrecord.text.BlockKind;

/**
 * A line of text, or what stands between two breaks of markup.
 *
 * @param text its words
 * @param afterGap whether an empty line or a break of markup stands before it
 * @param kind what the markup says that it is
 * @param linked share of its units that stand in links, 0 to 1
 */
public record Line(SourcedText text, boolean afterGap, Optional<BlockKind> kind, double linked) {
    public Line {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(kind, "kind");
    }

    public static Line ofText(SourcedText text, boolean afterGap) {
        return new Line(text, afterGap, Optional.empty(), 0);
    }

    public String words() {
        return text.text();
    }
}
