package org.onrecord.extract.tagger;

import java.util.Arrays;

/**
 * A linear layer: weights times a vector, and a bias. The inner loop runs over the outputs, which the JIT vectorises.
 */
final class Projection {
    /**
     * Inputs that are added at once: the sums are loaded and stored half as often, and the loop is still vectorised.
     */
    private static final int STEP = 2;

    private final int inputs;
    private final int outputs;
    private final float[][] columns;
    private final float[] bias;

    /**
     * A layer whose outputs stand one behind the other.
     *
     * @param inputs how long a vector is
     * @param bias one value an output; outputs behind its end have none
     * @param weights row-major matrices with {@code inputs} columns, one below the other
     */
    Projection(int inputs, float[] bias, float[]... weights) {
        this.inputs = inputs;
        outputs = Arrays.stream(weights).mapToInt(matrix -> matrix.length).sum() / inputs;
        this.bias = Arrays.copyOf(bias, outputs);
        int padded = (inputs + STEP - 1) / STEP * STEP;
        columns = new float[padded][outputs];
        int row = 0;
        for (float[] matrix : weights) {
            for (int at = 0; at < matrix.length; at += inputs) {
                for (int i = 0; i < inputs; i++) {
                    columns[i][row] = matrix[at + i];
                }
                row++;
            }
        }
    }

    /** How long a vector is. */
    int inputs() {
        return inputs;
    }

    /** How long what it makes of it is. */
    int outputs() {
        return outputs;
    }

    /** What it makes of {@code vector}. */
    float[] of(float[] vector) {
        float[] result = bias.clone();
        float[] padded = Arrays.copyOf(vector, columns.length);
        for (int i = 0; i < columns.length; i += STEP) {
            add(padded, i, result);
        }
        return result;
    }

    private void add(float[] vector, int at, float[] result) {
        add(vector[at], vector[at + 1], columns[at], columns[at + 1], result);
    }

    private static void add(float left, float right, float[] leftColumn, float[] rightColumn, float[] result) {
        for (int j = 0; j < result.length; j++) {
            result[j] += left * leftColumn[j] + right * rightColumn[j];
        }
    }
}
