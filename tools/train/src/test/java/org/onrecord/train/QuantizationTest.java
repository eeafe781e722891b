package org.onrecord.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What an 8-bit form gives back when it is scaled up again. */
class QuantizationTest {
    @Test
    void givesAMatrixBackWithinHalfAStepOfItsColumn() {
        float[] matrix = {0.5f, -8, 0, 0.25f, 2, 0, -0.125f, 6, 0};

        Map<String, OnnxTensor> tensors = Quantization.matrix("m", matrix, 3, 3);

        byte[] quantized = bytes(tensors, "m_quantized");
        float[] scales = tensor(tensors, "m_scale").values();
        for (int i = 0; i < matrix.length; i++) {
            assertThat(quantized[i] * scales[i % 3]).isCloseTo(matrix[i], within(scales[i % 3] / 2));
        }
        assertThat(bytes(tensors, "m_zero_point")).containsOnly(0);
    }

    @Test
    void keepsAMatrixToSevenBitsSoThatNoProcessorOverflows() {
        byte[] quantized = bytes(Quantization.matrix("m", new float[] {3, -3, 1.5f}, 3, 1), "m_quantized");

        assertThat(quantized).containsExactly(63, -63, 32);
    }

    @Test
    void givesATableBackWithinAStep() {
        float[] table = {-0.5f, 0, 0.75f, 0.1f};

        Map<String, OnnxTensor> tensors = Quantization.table("t", table, 2, 2);

        float scale = tensor(tensors, "t_scale").values()[0];
        int zero = bytes(tensors, "t_zero_point")[0] & 0xff;
        byte[] quantized = bytes(tensors, "t_quantized");
        for (int i = 0; i < table.length; i++) {
            assertThat(((quantized[i] & 0xff) - zero) * scale).isCloseTo(table[i], within(scale));
        }
    }

    private static byte[] bytes(Map<String, OnnxTensor> tensors, String name) {
        byte[] bytes = new byte[tensor(tensors, name).data().remaining()];
        tensor(tensors, name).data().duplicate().get(bytes);
        return bytes;
    }

    private static OnnxTensor tensor(Map<String, OnnxTensor> tensors, String name) {
        return Objects.requireNonNull(tensors.get(name), name);
    }
}
