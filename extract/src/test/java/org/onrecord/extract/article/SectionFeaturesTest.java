package org.onrecord.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.extract.body.FeatureTable;
import org.onrecord.extract.page.Page;
import org.onrecord.extract.page.Pages;

class SectionFeaturesTest {
    private static final Page PAGE = Pages.html("""
        <html><head><title>Ferry sails daily</title></head><body><div id="story"><h1>Ferry sails daily</h1>
        <p>The ferry sails every day.</p></div><div><h3><a href="/1">Bees return to the islands</a></h3>
        <p>They came back.</p><h3>About the harbour</h3><p>It is old.</p></div></body></html>
        """);

    private final FeatureTable features = BodyLines.of(PAGE).features();

    @Test
    void knowsTheHeadingThatALineStandsUnder() {
        assertThat(column("heading-is-title")).containsExactly(0f, 1f, 1f, 0f, 0f, 0f);
        assertThat(column("heading-linked")).containsExactly(0f, 0f, 0f, 1f, 1f, 0f);
        assertThat(column("under-about")).containsExactly(0f, 0f, 0f, 0f, 0f, 1f);
    }

    @Test
    void knowsHowFarTheTitleIs() {
        assertThat(column("steps-to-title")).containsExactly(0f, 1f, 2f, 2f, 2f, 2f);
        assertThat(column("linked-headings")).containsExactly(0f, 0f, 0f, 1f, 1f, 1f);
    }

    @Test
    void countsWhatStandsBeside() {
        assertThat(column("linked-lines-before")).containsExactly(0f, 0f, 0f, 1f, 1f, 1f);
    }

    private float[] column(String name) {
        int column = features.names().indexOf(name);
        float[] values = new float[features.size()];
        for (int row = 0; row < values.length; row++) {
            values[row] = features.value(row, column);
        }
        return values;
    }
}
