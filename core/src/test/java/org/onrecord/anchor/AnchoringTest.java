package org.onrecord.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.text.Span;

class AnchoringTest {
    private static final DataPositionSelector BYTES = new DataPositionSelector(7, 9);

    @Test
    void keepsThirtyTwoUnitsOfContextOnEachSide() {
        String text = "a".repeat(40) + "WORDS" + "b".repeat(40);
        Anchor anchor = new Anchoring(text).describe(new Span(40, 45), BYTES, 3);
        assertThat(anchor.quote()).isEqualTo(new TextQuoteSelector("WORDS", "a".repeat(32), "b".repeat(32)));
        assertThat(anchor.data()).isEqualTo(BYTES);
        assertThat(anchor.line()).isEqualTo(3);
    }

    @Test
    void keepsLessContextAtTheEndsOfTheText() {
        Anchor anchor = new Anchoring("so WORDS.").describe(new Span(3, 8), BYTES, 1);
        assertThat(anchor.quote()).isEqualTo(new TextQuoteSelector("WORDS", "so ", "."));
    }

    @Test
    void splitsNoSurrogatePairAtTheEndsOfTheContext() {
        String rocket = "\uD83D\uDE80";
        String text = rocket + "a".repeat(31) + "WORDS" + "b".repeat(31) + rocket;
        Anchor anchor = new Anchoring(text).describe(new Span(33, 38), BYTES, 1);
        assertThat(anchor.quote().prefix()).isEqualTo("a".repeat(31));
        assertThat(anchor.quote().suffix()).isEqualTo("b".repeat(31));
    }

    @Test
    void countsPositionsInCodePoints() {
        String text = "\uD83D\uDE80 Ann \uD83D\uDE80";
        Anchoring anchoring = new Anchoring(text);
        assertThat(anchoring.excerpt(new Span(3, 6))).isEqualTo(new Excerpt("Ann", new TextPositionSelector(2, 5)));
        assertThat(anchoring.describe(new Span(7, 9), BYTES, 1).position()).isEqualTo(new TextPositionSelector(6, 7));
    }
}
