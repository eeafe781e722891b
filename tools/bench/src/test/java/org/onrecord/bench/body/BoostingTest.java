package org.onrecord.bench.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onrecord.extract.body.FeatureTable;
import org.onrecord.extract.body.Forest;

class BoostingTest {
    private static final int ROWS = 400;

    @Test
    void learnsWhatHoldsOfTwoFeaturesTogether() {
        FeatureTable.Builder rows = new FeatureTable.Builder();
        float[] labels = new float[ROWS];
        float[] weights = new float[ROWS];
        for (int i = 0; i < ROWS; i++) {
            rows.row().put("words", i % 20).put("linked", i % 3).put("noise", i % 7);
            labels[i] = i % 20 > 9 && i % 3 == 0 ? 1 : 0;
            weights[i] = 1;
        }
        FeatureTable table = rows.build();
        Boosting boosting =
                new Boosting(new Boosting.Shape(40, 3, 0.3, 1, 1, 1), new Bins(List.of(table)), labels, weights);

        List<String> trees = boosting.grow(IntStream.range(0, ROWS).toArray());

        assertThat(trees).hasSize(40).noneMatch(tree -> tree.contains("noise"));
        double[] judged = Forest.of(trees).judge(table);
        assertThat(IntStream.range(0, ROWS)).allMatch(i -> judged[i] > 0.5 == labels[i] > 0.5);
    }

    @Test
    void growsALeafWhereThereIsNothingToAsk() {
        FeatureTable table = new FeatureTable.Builder()
                .row()
                .put("words", 1)
                .row()
                .put("words", 1)
                .build();
        Boosting boosting = new Boosting(
                new Boosting.Shape(1, 2, 1, 1, 0.1, 0), new Bins(List.of(table)), new float[] {1, 1}, new float[] {1, 1
                });

        assertThat(boosting.grow(new int[] {0, 1})).containsExactly("=2.000");
    }
}
