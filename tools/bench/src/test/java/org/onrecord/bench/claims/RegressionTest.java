package org.onrecord.bench.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegressionTest {
    @Test
    void tellsFeaturesOfStatementsFromOthers() {
        Regression model = new Regression(examples());
        assertThat(model.sum(List.of("bias", "frame marked"))).isPositive();
        assertThat(model.sum(List.of("bias", "frame object"))).isNegative();
    }

    @Test
    void givesTheSameWeightsForTheSameExamples() {
        assertThat(new Regression(examples()).weight("frame object"))
                .isEqualTo(new Regression(examples()).weight("frame object"));
    }

    @Test
    void learnsNothingOfWhatIsRare() {
        List<Example> examples = examples();
        examples.add(new Example(0, List.of("bias", "rare"), true));
        assertThat(new Regression(examples).weight("rare")).isZero();
    }

    private static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            examples.add(new Example(i % 5, List.of("bias", "frame marked"), i != 0));
            examples.add(new Example(i % 5, List.of("bias", "frame object"), i == 0));
        }
        return examples;
    }
}
