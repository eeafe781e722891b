package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Rules and tagger together against a careful editor, over all fixtures. The figures leave room for machines that round
 * otherwise; raise them when they rise, and never lower them to make a change pass.
 */
class ExpectedOfProductTest {
    private static final double LEAST_FOUND = 0.9;
    private static final double LEAST_WHOLE = 0.85;
    private static final int MOST_WRONG_SPEAKERS = 2;
    private static final int MOST_WRONG_POLARITIES = 1;

    /** Statements that the editor did not list: topics and questions mostly. */
    private static final int MOST_MORE = 27;

    private static Score score;

    @BeforeAll
    static void extractAll() {
        score = Score.ofFixtures(Extractor.ofProduct());
    }

    @Test
    void moreStatementsAreFoundThanByTheRules() {
        assertThat(score.found())
                .as("missing:\n%s", String.join("\n", score.missing()))
                .isGreaterThanOrEqualTo((int) (LEAST_FOUND * score.expected()));
    }

    @Test
    void mostBeginAndEndWhereTheyShould() {
        assertThat(score.whole()).isGreaterThanOrEqualTo((int) (LEAST_WHOLE * score.expected()));
    }

    @Test
    void hardlyAnybodyIsNamedWrongly() {
        assertThat(score.wrong()).hasSizeLessThanOrEqualTo(MOST_WRONG_SPEAKERS);
    }

    @Test
    void hardlyADenialIsTakenForAStatement() {
        assertThat(score.polarity()).hasSizeLessThanOrEqualTo(MOST_WRONG_POLARITIES);
    }

    @Test
    void fewMoreAreFoundThanAnEditorLists() {
        assertThat(score.more()).hasSizeLessThanOrEqualTo(MOST_MORE);
    }
}
