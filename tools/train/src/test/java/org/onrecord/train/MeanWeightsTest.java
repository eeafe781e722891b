package org.onrecord.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MeanWeightsTest {
    @Test
    void takesTheMeanOfEveryArray() {
        Map<String, float[]> mean = MeanWeights.of(List.of(
                Map.of("a", new float[] {1, 2}, "b", new float[] {0}),
                Map.of("a", new float[] {3, -2}, "b", new float[] {1})));

        assertThat(mean.get("a")).containsExactly(2, 0);
        assertThat(mean.get("b")).containsExactly(0.5f);
    }

    @Test
    void refusesModelsThatDiffer() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        MeanWeights.of(List.of(Map.of("a", new float[] {1, 2}), Map.of("a", new float[] {1}))))
                .withMessage("the models differ in their array a");
    }
}
