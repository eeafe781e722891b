package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The machine against a careful editor, over all fixtures. The figures are a floor: raise them when they rise, and
 * never lower them to make a change pass.
 */
class ExpectedStatementsTest {
    private static final double LEAST_FOUND = 0.81;
    private static final double LEAST_WHOLE = 0.77;
    private static final int MOST_WRONG_SPEAKERS = 2;
    private static final int MOST_WRONG_POLARITIES = 0;

    private static Score score;

    @BeforeAll
    static void extractAll() {
        score = Score.ofFixtures(new Extractor());
    }

    @Test
    void mostStatementsAreFound() {
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
    void aDenialIsNotTakenForAStatement() {
        assertThat(score.polarity()).hasSizeLessThanOrEqualTo(MOST_WRONG_POLARITIES);
    }
}
