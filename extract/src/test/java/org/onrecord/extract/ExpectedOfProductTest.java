package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rules and tagger together. The floor leaves room for machines that round otherwise. */
class ExpectedOfProductTest extends ExpectedStatements {
    /** Statements that the editor did not list: topics and questions mostly. */
    private static final int MOST_MORE = 27;

    private static final Score SCORE = Score.ofFixtures(new Extractor(ExtractorOptions.USUAL));

    ExpectedOfProductTest() {
        super(SCORE, new Floor(0.9, 0.85, 2, 1));
    }

    @Test
    void fewMoreAreFoundThanAnEditorLists() {
        assertThat(SCORE.more()).hasSizeLessThanOrEqualTo(MOST_MORE);
    }
}
