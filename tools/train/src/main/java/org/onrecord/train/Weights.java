package org.onrecord.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The arrays that training changes, each with its gradient and the two moments of AdamW. */
final class Weights {
    private static final float BETA1 = 0.9f;
    private static final float BETA2 = 0.999f;
    private static final float EPSILON = 1e-6f;

    private static final class Weight {
        private final NDArray value;
        private final NDArray mean;
        private final NDArray variance;
        private final boolean decays;
        private final boolean head;

        private Weight(NDArray value, NDArray mean, NDArray variance, boolean decays, boolean head) {
            this.value = value;
            this.mean = mean;
            this.variance = variance;
            this.decays = decays;
            this.head = head;
        }
    }

    private final NDManager manager;
    private final Map<String, Weight> weights = new TreeMap<>();
    private final Map<String, float[]> earlier;
    private final Map<String, float[]> state;
    private final Map<String, NDArray> frozen = new TreeMap<>();
    private final Map<String, NDArray> constants = new TreeMap<>();
    private int steps;

    /**
     * No arrays yet; those added take their values from an earlier training where it had them.
     *
     * @param earlier values by name, as {@link #values} gave them
     * @param state the moments that go with them, as {@link #state} gave them
     */
    Weights(NDManager manager, Map<String, float[]> earlier, Map<String, float[]> state) {
        this.manager = manager;
        this.earlier = Map.copyOf(earlier);
        this.state = Map.copyOf(state);
        steps = state.isEmpty() ? 0 : (int) tensor(state, "steps")[0];
    }

    /** Adds an array that training changes. */
    void add(String name, float[] values, Shape shape, boolean head) {
        // An array's own set() leaves it on memory of the JVM's; so every array is made with its values.
        NDArray value = manager.create(earlier.isEmpty() ? values : tensor(earlier, name), shape);
        value.setRequiresGradient(true);
        boolean decays = shape.dimension() > 1 && !name.contains("mbedding");
        weights.put(
                name,
                new Weight(value, moment(name + "/mean", shape), moment(name + "/variance", shape), decays, head));
    }

    private NDArray moment(String name, Shape shape) {
        return state.isEmpty() ? manager.zeros(shape) : manager.create(tensor(state, name), shape);
    }

    /** Adds an array that this training leaves as it is, though another one may have changed it. */
    void freeze(String name, float[] values, Shape shape) {
        frozen.put(name, manager.create(earlier.getOrDefault(name, values), shape));
    }

    /** Adds an array that no training changes. */
    void addConstant(String name, float[] values, Shape shape) {
        constants.put(name, manager.create(values, shape));
    }

    NDArray get(String name) {
        Weight weight = weights.get(name);
        if (weight != null) {
            return weight.value;
        }
        NDArray still = frozen.getOrDefault(name, constants.get(name));
        if (still == null) {
            throw new IllegalArgumentException("no weight " + name);
        }
        return still;
    }

    /**
     * Takes one step against the gradients and clears them.
     *
     * @param most the longest length of all gradients together; longer ones are scaled to it
     * @return the gradients' length; nothing changes where that is no number
     */
    float step(float rate, float headRate, float decay, float most) {
        float length = 0;
        List<NDArray> gradients = new ArrayList<>();
        try (NDManager temporary = manager.newSubManager()) {
            for (Weight weight : weights.values()) {
                NDArray gradient = weight.value.getGradient();
                gradient.attach(temporary);
                gradients.add(gradient);
                length += gradient.square().sum().getFloat();
            }
            length = (float) Math.sqrt(length);
            if (Float.isFinite(length)) {
                steps++;
                float scale = length > most ? most / length : 1;
                float correction = (float) (Math.sqrt(1 - Math.pow(BETA2, steps)) / (1 - Math.pow(BETA1, steps)));
                int at = 0;
                for (Weight weight : weights.values()) {
                    float own = weight.head ? headRate : rate;
                    NDList state = new NDList(weight.value, gradients.get(at++), weight.mean, weight.variance);
                    weight.value
                            .getNDArrayInternal()
                            .adamUpdate(
                                    state,
                                    new NDList(weight.value),
                                    own,
                                    own * correction,
                                    weight.decays ? decay : 0,
                                    scale,
                                    -1,
                                    BETA1,
                                    BETA2,
                                    EPSILON,
                                    true,
                                    true);
                }
            }
            // Not times zero: what is no number would stay.
            gradients.forEach(gradient -> gradient.set(new NDIndex("..."), 0f));
        }
        return length;
    }

    /** All arrays that a training may change, by name. */
    Map<String, float[]> values() {
        Map<String, float[]> values = new TreeMap<>();
        weights.forEach((name, weight) -> values.put(name, weight.value.toFloatArray()));
        frozen.forEach((name, array) -> values.put(name, array.toFloatArray()));
        return values;
    }

    /** The moments and the count of steps, to go on from later. */
    Map<String, float[]> state() {
        Map<String, float[]> moments = new TreeMap<>();
        weights.forEach((name, weight) -> {
            moments.put(name + "/mean", weight.mean.toFloatArray());
            moments.put(name + "/variance", weight.variance.toFloatArray());
        });
        moments.put("steps", new float[] {steps});
        return moments;
    }

    private static float[] tensor(Map<String, float[]> tensors, String name) {
        float[] values = tensors.get(name);
        if (values == null) {
            throw new IllegalArgumentException("the checkpoint has no array " + name);
        }
        return values;
    }
}
