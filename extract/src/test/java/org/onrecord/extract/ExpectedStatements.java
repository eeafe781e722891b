package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * The machine against a careful editor, over all fixtures. The figures are a floor: raise them when they rise, and
 * never lower them to make a change pass.
 */
abstract class ExpectedStatements {
    /**
     * What has to be reached.
     *
     * @param leastFound the share of the editor's statements that are found
     * @param leastWhole and of those with the right limits
     * @param mostWrongSpeakers how many may go to the wrong speaker
     * @param mostWrongPolarities and have the wrong polarity
     */
    record Floor(double leastFound, double leastWhole, int mostWrongSpeakers, int mostWrongPolarities) {}

    private final Score score;
    private final Floor floor;

    ExpectedStatements(Score score, Floor floor) {
        this.score = score;
        this.floor = floor;
    }

    @Test
    void mostStatementsAreFound() {
        assertThat(score.found())
                .as("missing:\n%s", String.join("\n", score.missing()))
                .isGreaterThanOrEqualTo((int) (floor.leastFound() * score.expected()));
    }

    @Test
    void mostBeginAndEndWhereTheyShould() {
        assertThat(score.whole()).isGreaterThanOrEqualTo((int) (floor.leastWhole() * score.expected()));
    }

    @Test
    void hardlyAnybodyIsNamedWrongly() {
        assertThat(score.wrong()).hasSizeLessThanOrEqualTo(floor.mostWrongSpeakers());
    }

    @Test
    void aDenialIsNotTakenForAStatement() {
        assertThat(score.polarity()).hasSizeLessThanOrEqualTo(floor.mostWrongPolarities());
    }
}
