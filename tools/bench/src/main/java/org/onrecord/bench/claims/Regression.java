package org.onrecord.bench.claims;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fits a weight to every feature by logistic regression; the same examples give the same weights. */
final class Regression {
    private static final int ROUNDS = 30;
    private static final double STEP = 0.25;
    private static final double SHRINK = 2e-4;
    private static final int RARE = 8;

    private final Map<String, double[]> weights = new HashMap<>();

    /** Learns from {@code examples}. */
    Regression(List<Example> examples) {
        Map<String, Integer> counts = new HashMap<>();
        examples.forEach(example -> example.features().forEach(feature -> counts.merge(feature, 1, Integer::sum)));
        counts.forEach((feature, count) -> {
            if (count >= RARE) {
                weights.put(feature, new double[2]);
            }
        });
        for (int round = 0; round < ROUNDS; round++) {
            examples.forEach(this::learn);
        }
    }

    /** The log odds that {@code features} are those of a statement. */
    double sum(List<String> features) {
        double sum = 0;
        for (String feature : features) {
            double[] weight = weights.get(feature);
            sum += weight == null ? 0 : weight[0];
        }
        return sum;
    }

    double weight(String feature) {
        double[] weight = weights.get(feature);
        return weight == null ? 0 : weight[0];
    }

    List<String> features() {
        return weights.keySet().stream().sorted().toList();
    }

    private void learn(Example example) {
        double error = (example.right() ? 1 : 0) - 1 / (1 + Math.exp(-sum(example.features())));
        for (String feature : example.features()) {
            double[] weight = weights.get(feature);
            if (weight != null) {
                double slope = error - SHRINK * weight[0] * 10;
                weight[1] += slope * slope;
                weight[0] += STEP * slope / Math.sqrt(1 + weight[1]);
            }
        }
    }
}
