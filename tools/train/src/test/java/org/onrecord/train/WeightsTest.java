package org.onrecord.train;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.onrecord.extract.tagger.PieceType;

@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class WeightsTest {
    private static final String LAYER = "encoder.layer.0.attention.self.query.";

    @Test
    void frozenMatricesStayAsAnEarlierModelHasThem() throws IOException {
        BaseEncoder encoder = new BaseEncoder(BaseEncoder.DEFAULT);
        try (NDManager manager = Engine.getInstance().newBaseManager()) {
            Weights published = new Weights(manager, Map.of(), Map.of());
            encoder.load(published, 1, 0, PieceType.COUNT);
            Map<String, float[]> trained = published.values();
            trained.computeIfPresent(LAYER + "weight", (name, values) -> {
                values[0] += 1;
                return values;
            });

            Weights weights = new Weights(manager, trained, Map.of());
            encoder.load(weights, 1, 1, PieceType.COUNT);

            assertThat(weights.values().get(LAYER + "weight")).isEqualTo(trained.get(LAYER + "weight"));
            assertThat(weights.get(LAYER + "weight").hasGradient()).isFalse();
            assertThat(weights.get(LAYER + "bias").hasGradient()).isTrue();
        }
    }
}
