package org.onrecord.bench.fit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.onrecord.extract.model.LogLinear;

/**
 * Fits a {@link LogLinear} by stochastic gradient descent with steps of its own for each weight (Adagrad) and a pull
 * towards zero; the same examples always give the same weights.
 */
public final class LogLinearTrainer {
    private static final int ROUNDS = 30;
    private static final double STEP = 0.2;
    private static final double SMALLEST = 0.05;

    private final List<String> classes;
    private final double pull;
    private final int fewest;

    /**
     * A trainer.
     *
     * @param classes to choose between
     * @param pull towards zero, a step
     * @param fewest how often a feature must be seen to be kept
     */
    public LogLinearTrainer(List<String> classes, double pull, int fewest) {
        this.classes = List.copyOf(classes);
        this.pull = pull;
        this.fewest = fewest;
    }

    /** The model of {@code examples}; weights near zero are left out. */
    public LogLinear fit(List<Example> examples) {
        Map<String, double[]> weights = new TreeMap<>();
        Map<String, double[]> steps = new TreeMap<>();
        Map<String, Integer> seen = new TreeMap<>();
        examples.forEach(example -> example.features().forEach(feature -> seen.merge(feature, 1, Integer::sum)));
        seen.forEach((feature, count) -> {
            if (count >= fewest) {
                weights.put(feature, new double[classes.size()]);
                steps.put(feature, new double[classes.size()]);
            }
        });
        LogLinear model = new LogLinear(classes, weights);
        List<Example> order = new ArrayList<>(examples);
        Random random = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            for (Example example : order) {
                learn(model, example, steps);
            }
        }
        weights.values().removeIf(LogLinearTrainer::isWeak);
        return new LogLinear(classes, weights);
    }

    private void learn(LogLinear model, Example example, Map<String, double[]> steps) {
        double[] log = model.logProbabilities(example.features());
        for (String feature : example.features()) {
            double[] weight = model.weights().get(feature);
            double[] step = steps.get(feature);
            if (weight == null || step == null) {
                continue;
            }
            for (int c = 0; c < log.length; c++) {
                double gradient = (c == example.outcome() ? 1 : 0) - Math.exp(log[c]) - pull * weight[c];
                step[c] += gradient * gradient;
                weight[c] += STEP * gradient / (1e-6 + Math.sqrt(step[c]));
            }
        }
    }

    private static boolean isWeak(double[] weight) {
        for (double value : weight) {
            if (Math.abs(value) >= SMALLEST) {
                return false;
            }
        }
        return true;
    }
}
