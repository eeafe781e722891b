package org.onrecord.bench.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The short form of {@code onrecord-bench endurance}. */
class EnduranceTest {
    private final Random random = new Random(20_261_130);

    @Test
    void noReviewIsLostInAnyOrderOfEditsChangesAndRuns() throws IOException {
        Outcome outcome = Steps.take(300, random);
        assertThat(outcome.losses()).isEmpty();
        assertThat(outcome.figures()).startsWith("300 steps: ");
    }

    @Test
    void noSaveIsLostThatComesWhileASheetIsWritten() throws IOException {
        assertThat(Saves.make(5, random).losses()).isEmpty();
    }

    @Test
    void twoRunsAtOnceLoseNothing() throws IOException {
        assertThat(Pairs.run(2, random).losses()).isEmpty();
    }

    @Test
    void aKilledRunTearsAndLeavesNothing() throws IOException {
        assertThat(Kills.make(5, random).losses()).isEmpty();
    }
}
