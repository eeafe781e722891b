package org.onrecord.extract;

/** The rules alone. */
class ExpectedStatementsTest extends ExpectedStatements {
    private static final Score SCORE = Score.ofFixtures(new Extractor(ExtractorOptions.RULES));

    ExpectedStatementsTest() {
        super(SCORE, new Floor(0.81, 0.77, 2, 0));
    }
}
