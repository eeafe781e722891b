package org.onrecord.bench.fit;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.onrecord.extract.model.LinearModel;

/**
 * Fits a {@link LinearModel}: the weights that make the examples likeliest, less what {@link TrainerOptions#l2} takes
 * off. The same examples always give the same weights.
 *
 * <p>Every kind of model is fitted as a choice among options (McFadden 1974). To choose among classes is to choose
 * among copies of the same features, one for each class; to say yes or no is to choose between the features and
 * nothing.
 */
public final class LinearTrainer {
    private static final int[] NOTHING = {};

    private final TrainerOptions options;

    /** A trainer that fits as {@code options} say. */
    public LinearTrainer(TrainerOptions options) {
        this.options = options;
    }

    /** Which of {@code classes} it is: exactly one is right. */
    public LinearModel classes(List<String> classes, List<Example> examples) {
        int width = classes.size();
        Map<String, Integer> columns =
                columns(examples.stream().map(Example::features).toList());
        List<Numbered> numbered = examples.stream()
                .map(example -> new Numbered(
                        IntStream.range(0, width)
                                .mapToObj(c -> numbers(example.features(), columns, width, c))
                                .toArray(int[][]::new),
                        example.outcome()))
                .toList();
        return model(classes, columns, Ascent.weights(numbered, columns.size() * width, options));
    }

    /**
     * Whether each of several classes is right (outcome 1) or not (0), whatever the others are; each is fitted alone.
     */
    public LinearModel yesOrNo(Map<String, List<Example>> examples) {
        Map<String, double[]> joined = new TreeMap<>();
        List<String> classes = List.copyOf(examples.keySet());
        for (int c = 0; c < classes.size(); c++) {
            LinearModel alone = yesOrNo(classes.get(c), examples.getOrDefault(classes.get(c), List.of()));
            for (String feature : alone.features()) {
                joined.computeIfAbsent(feature, name -> new double[classes.size()])[c] = alone.weights(feature)[0];
            }
        }
        return new LinearModel(classes, joined);
    }

    private LinearModel yesOrNo(String name, List<Example> examples) {
        Map<String, Integer> columns =
                columns(examples.stream().map(Example::features).toList());
        List<Numbered> numbered = examples.stream()
                .map(example -> new Numbered(
                        new int[][] {NOTHING, numbers(example.features(), columns, 1, 0)}, example.outcome()))
                .toList();
        return model(List.of(name), columns, Ascent.weights(numbered, columns.size(), options));
    }

    /** Which of several options it is; {@code name} is that of the model's only class. */
    public LinearModel choice(String name, List<Choice> choices) {
        Map<String, Integer> columns = columns(
                choices.stream().flatMap(choice -> choice.options().stream()).toList());
        List<Numbered> numbered = choices.stream()
                .map(choice -> new Numbered(
                        choice.options().stream()
                                .map(features -> numbers(features, columns, 1, 0))
                                .toArray(int[][]::new),
                        choice.right()))
                .toList();
        return model(List.of(name), columns, Ascent.weights(numbered, columns.size(), options));
    }

    /** A number for each feature that is seen often enough, in the order of the alphabet. */
    private Map<String, Integer> columns(List<? extends Collection<String>> seen) {
        Map<String, Integer> counts = new TreeMap<>();
        seen.forEach(features -> features.forEach(feature -> counts.merge(feature, 1, Integer::sum)));
        Map<String, Integer> columns = new LinkedHashMap<>();
        counts.forEach((feature, count) -> {
            if (count >= options.rarest()) {
                columns.put(feature, columns.size());
            }
        });
        return columns;
    }

    /** Where the weights of {@code features} for class {@code c} of {@code width} stand; others have none. */
    private static int[] numbers(Collection<String> features, Map<String, Integer> columns, int width, int c) {
        return features.stream()
                .map(columns::get)
                .filter(Objects::nonNull)
                .mapToInt(column -> column * width + c)
                .toArray();
    }

    private LinearModel model(List<String> classes, Map<String, Integer> columns, double[] weights) {
        Map<String, double[]> kept = new LinkedHashMap<>();
        int width = classes.size();
        columns.forEach((feature, column) -> {
            double[] own = Arrays.copyOfRange(weights, column * width, (column + 1) * width);
            if (Arrays.stream(own).anyMatch(weight -> Math.abs(weight) >= options.smallest())) {
                kept.put(feature, own);
            }
        });
        return new LinearModel(classes, kept);
    }
}
