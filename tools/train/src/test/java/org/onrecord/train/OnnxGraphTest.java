package org.onrecord.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The encoder's own file: read, changed, read again. */
class OnnxGraphTest {
    private static final String BIAS = "encoder.layer.0.output.dense.bias";

    @Test
    void writesOtherValuesAndKeepsTheRest() throws IOException {
        OnnxGraph graph = new BaseEncoder(BaseEncoder.DEFAULT).floats();
        float[] values = new float[384];
        values[7] = 1.5f;

        OnnxGraph changed =
                OnnxGraph.of(graph.with(Map.of(BIAS, OnnxTensor.floats(BIAS, List.of(384L), values)), 6, 6));

        assertThat(tensor(changed, BIAS).values()).isEqualTo(values);
        String other = "encoder.layer.1.output.dense.bias";
        assertThat(tensor(changed, other).values())
                .isEqualTo(tensor(graph, other).values());
        assertThat(changed.initializers()).hasSameSizeAs(graph.initializers());
    }

    @Test
    void leavesOutTheLastLayers() throws IOException {
        OnnxGraph short4 =
                OnnxGraph.of(new BaseEncoder(BaseEncoder.DEFAULT).bytes().with(Map.of(), 4, 6));

        assertThat(short4.initializers().keySet())
                .anyMatch(name -> name.startsWith("encoder.layer.3."))
                .noneMatch(name -> name.startsWith("encoder.layer.4.") || name.startsWith("encoder.layer.5."));
    }

    @Test
    void saysWhatItDoesNotFind() throws IOException {
        OnnxGraph graph = new BaseEncoder(BaseEncoder.DEFAULT).floats();

        assertThatThrownBy(() -> graph.matrix("/nowhere/MatMul")).hasMessage("the graph has no node /nowhere/MatMul");
        assertThatThrownBy(() -> OnnxGraph.of(new byte[] {8, 1})).hasMessageContaining("it holds no graph");
        assertThatThrownBy(() -> OnnxGraph.of(new byte[] {58, 100, 1})).hasMessageContaining("a field of 100 bytes");
        assertThatThrownBy(() -> OnnxGraph.ofResource("/none.onnx")).hasMessageContaining("/none.onnx");
    }

    private static OnnxTensor tensor(OnnxGraph graph, String name) {
        return Objects.requireNonNull(graph.initializers().get(name), name);
    }
}
