package org.onrecord.train;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * 32-bit floats as 8-bit integers with scales, the way onnxruntime's dynamic quantisation stores them: matrices with
 * one scale a column and no zero point, tables with one scale and one zero point.
 *
 * <p>Matrices use seven of the eight bits: products of two 8-bit numbers can overflow the 16-bit sums of processors
 * without VNNI, and then two machines would differ (onnxruntime, "Quantize ONNX models", {@code reduce_range}).
 */
final class Quantization {
    private static final int MOST = 63;
    private static final int LEVELS = 255;

    private Quantization() {}

    /**
     * A matrix of {@code rows} × {@code columns}, by its name in the graph with floats.
     *
     * @return the three initialisers that stand for it
     */
    static Map<String, OnnxTensor> matrix(String name, float[] values, int rows, int columns) {
        float[] scales = new float[columns];
        byte[] quantized = new byte[values.length];
        for (int column = 0; column < columns; column++) {
            float most = 0;
            for (int row = 0; row < rows; row++) {
                most = Math.max(most, Math.abs(values[row * columns + column]));
            }
            scales[column] = most == 0 ? 1 : most / MOST;
            for (int row = 0; row < rows; row++) {
                quantized[row * columns + column] = (byte) Math.round(values[row * columns + column] / scales[column]);
            }
        }
        Map<String, OnnxTensor> tensors = new HashMap<>();
        put(tensors, OnnxTensor.floats(name + "_scale", List.of((long) columns), scales));
        put(
                tensors,
                OnnxTensor.bytes(name + "_zero_point", OnnxTensor.INT8, List.of((long) columns), new byte[columns]));
        put(
                tensors,
                OnnxTensor.bytes(
                        name + "_quantized", OnnxTensor.INT8, List.of((long) rows, (long) columns), quantized));
        return tensors;
    }

    /** A table of {@code rows} × {@code columns}. */
    static Map<String, OnnxTensor> table(String name, float[] values, int rows, int columns) {
        float least = 0;
        float most = 0;
        for (float value : values) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        float scale = most == least ? 1 : (most - least) / LEVELS;
        int zero = Math.round(-least / scale);
        byte[] quantized = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            quantized[i] = (byte) Math.max(0, Math.min(LEVELS, Math.round(values[i] / scale) + zero));
        }
        Map<String, OnnxTensor> tensors = new HashMap<>();
        put(tensors, OnnxTensor.floats(name + "_scale", List.of(), new float[] {scale}));
        put(tensors, OnnxTensor.bytes(name + "_zero_point", OnnxTensor.UINT8, List.of(), new byte[] {(byte) zero}));
        put(
                tensors,
                OnnxTensor.bytes(
                        name + "_quantized", OnnxTensor.UINT8, List.of((long) rows, (long) columns), quantized));
        return tensors;
    }

    private static void put(Map<String, OnnxTensor> tensors, OnnxTensor tensor) {
        tensors.put(tensor.name(), tensor);
    }
}
