package org.onrecord.bench.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.extract.model.LogLinear;

class LogLinearTrainerTest {
    private static final LogLinearTrainer TRAINER = new LogLinearTrainer(List.of("wet", "dry"), 1e-3, 2);

    @Test
    void learnsWhatAFeatureStandsFor() {
        LogLinear model = TRAINER.fit(weather());

        assertThat(probability(model, 0, "clouds")).isGreaterThan(0.9);
        assertThat(probability(model, 1, "sun")).isGreaterThan(0.9);
    }

    @Test
    void leavesOutWhatIsRarelySeen() {
        List<Example> examples = new ArrayList<>(weather());
        examples.add(new Example(List.of("hail"), 0));

        assertThat(TRAINER.fit(examples).weights()).doesNotContainKey("hail");
    }

    @Test
    void sameExamplesGiveTheSameWeights() {
        assertThat(TRAINER.fit(weather()).lines())
                .isEqualTo(TRAINER.fit(weather()).lines());
    }

    private static List<Example> weather() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            examples.add(new Example(List.of("sky", "clouds"), 0));
            examples.add(new Example(List.of("sky", "sun"), 1));
        }
        return examples;
    }

    private static double probability(LogLinear model, int outcome, String feature) {
        return Math.exp(model.logProbabilities(List.of("sky", feature))[outcome]);
    }
}
