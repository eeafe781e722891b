package org.onrecord.extract.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.extract.lexicon.ResourceLines;

/**
 * A linear model: each class has a weight for each feature, and the weights of the features seen add up to its score.
 *
 * <p>What a score means depends on what is asked:
 *
 * <ul>
 *   <li>{@link #logProbabilities}: exactly one of the classes is right (multinomial logit);
 *   <li>{@link #probability}: each class is right or wrong by itself (binary logit);
 *   <li>{@link #choice}: exactly one of several sets of features is right (conditional logit, one class).
 * </ul>
 *
 * <p>{@link ModelText} is its text form.
 */
public final class LinearModel {
    private final List<String> classes;
    private final Map<String, double[]> weights = new LinkedHashMap<>();

    /**
     * A model with weights for {@code classes}.
     *
     * @param weights of each feature, one for each class
     * @throws IllegalArgumentException where there is no class, or a feature has more or fewer weights than classes
     */
    public LinearModel(List<String> classes, Map<String, double[]> weights) {
        this.classes = List.copyOf(classes);
        if (classes.isEmpty()) {
            throw new IllegalArgumentException("classes: a model needs one at least");
        }
        weights.forEach((feature, values) -> {
            if (values.length != classes.size()) {
                throw new IllegalArgumentException("weights: \"" + feature + "\" has " + values.length
                        + ", and there are " + classes.size() + " classes");
            }
            this.weights.put(feature, values.clone());
        });
    }

    /**
     * Reads the resource {@code name} beside the class {@code beside}.
     *
     * @throws IllegalStateException where there is no such resource
     * @throws IllegalArgumentException with the name and the line where the text is no model
     */
    public static LinearModel read(Class<?> beside, String name) {
        return ModelText.parse(name, ResourceLines.of("model", beside, name));
    }

    /** What the columns of weights stand for. */
    public List<String> classes() {
        return classes;
    }

    /** All features that have a weight. */
    public List<String> features() {
        return List.copyOf(weights.keySet());
    }

    /** The weights of {@code feature}, one for each class; zeros where it is unknown. */
    public double[] weights(String feature) {
        double[] found = weights.get(feature);
        return found == null ? new double[classes.size()] : found.clone();
    }

    /** The sum of the weights of {@code features} for each class; unknown features count nothing. */
    public double[] scores(Collection<String> features) {
        double[] scores = new double[classes.size()];
        for (String feature : features) {
            double[] weight = weights.get(feature);
            for (int c = 0; weight != null && c < scores.length; c++) {
                scores[c] += weight[c];
            }
        }
        return scores;
    }

    /** The logarithm of the probability of each class, of which exactly one is right. */
    public double[] logProbabilities(Collection<String> features) {
        return logSoftmax(scores(features));
    }

    /**
     * The probability that the class {@code name} is right, whatever the others are.
     *
     * @throws IllegalArgumentException where the model has no such class
     */
    public double probability(String name, Collection<String> features) {
        int index = classes.indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException("name: \"" + name + "\" is none of the classes " + classes);
        }
        return 1 / (1 + Math.exp(-scores(features)[index]));
    }

    /** The probability of each of {@code options}, of which exactly one is right; by the weights of the first class. */
    public double[] choice(List<? extends Collection<String>> options) {
        double[] probabilities = logSoftmax(
                options.stream().mapToDouble(features -> scores(features)[0]).toArray());
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] = Math.exp(probabilities[i]);
        }
        return probabilities;
    }

    /** Logarithms of probabilities that add up to one, from {@code scores}. */
    public static double[] logSoftmax(double[] scores) {
        double most = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            most = Math.max(most, score);
        }
        double sum = 0;
        for (double score : scores) {
            sum += Math.exp(score - most);
        }
        double norm = most + Math.log(sum);
        double[] logs = new double[scores.length];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = scores[i] - norm;
        }
        return logs;
    }
}
