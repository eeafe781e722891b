package org.onrecord.bench.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.extract.body.FeatureTable;
import org.onrecord.extract.body.LineNeighbours;

class ShingleScoreTest {
    @Test
    void countsRunsOfFourWords() {
        ShingleScore score = new ShingleScore();

        double[] page = score.add(page(), new boolean[] {true, true});

        assertThat(page[0]).isEqualTo(3.0 / 5, within(1e-9));
        assertThat(page[1]).isEqualTo(1);
        assertThat(score.f1()).isEqualTo(0.75, within(1e-9));
    }

    @Test
    void anEmptyAnswerCountsAgainstRecallAlone() {
        ShingleScore score = new ShingleScore();
        score.add(page(), new boolean[] {true, false});
        score.add(page(), new boolean[] {false, false});

        assertThat(score.precision()).isEqualTo(1);
        assertThat(score.recall()).isEqualTo(0.5);
    }

    private static BodyPage page() {
        FeatureTable none = new FeatureTable.Builder().build();
        List<int[]> tokens = List.of(new int[] {1, 2, 3, 4, 5, 6}, new int[] {7, 8});
        return new BodyPage(
                "set",
                "id",
                "site",
                List.of("a", "b"),
                none,
                new Nobody(),
                tokens,
                Arrays.asList(1, 2, 3, 4, 5, 6),
                List.of(1.0, 0.0));
    }

    /** Lines that nobody asks about. */
    private static final class Nobody implements LineNeighbours {
        @Override
        public int size() {
            return 2;
        }

        @Override
        public int length(int line) {
            return 1;
        }

        @Override
        public List<String> ways() {
            return List.of();
        }

        @Override
        public int group(int way, int line) {
            return 0;
        }
    }
}
