package org.onrecord.bench.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.onrecord.extract.date.PublishedDay;
import org.onrecord.extract.model.LogLinear;

/**
 * Fits the weights with which features speak for a day, so that the day of publication is told from the page's other
 * days, and from none of them; the same pages always give the same weights.
 *
 * <p>A conditional logit model (McFadden 1974) with a Gaussian prior on the weights, fitted on all pages at once by
 * Adam (Kingma and Ba 2015).
 */
final class ChoiceTrainer {
    private static final int ROUNDS = 500;
    private static final double STEP = 0.05;
    private static final double PRIOR = 12;
    private static final double FIRST_MOMENT = 0.9;
    private static final double SECOND_MOMENT = 0.999;
    private static final double SMALLEST = 0.01;
    private static final int FEWEST = 3;

    private final Map<String, Integer> numbers = new TreeMap<>();

    private ChoiceTrainer() {}

    static LogLinear fit(List<DatedPage> pages) {
        return new ChoiceTrainer().learn(pages);
    }

    private LogLinear learn(List<DatedPage> pages) {
        List<List<Set<String>>> choices =
                pages.stream().map(ChoiceTrainer::choices).toList();
        number(choices);
        List<int[][]> examples = choices.stream().map(this::numbered).toList();
        double[] weights = ascend(examples, numbers.size());
        Map<String, double[]> kept = new TreeMap<>();
        numbers.forEach((feature, number) -> {
            if (Math.abs(weights[number]) >= SMALLEST) {
                kept.put(feature, new double[] {weights[number]});
            }
        });
        return new LogLinear(List.of("published"), kept);
    }

    /** What may be chosen, the right one first. */
    private static List<Set<String>> choices(DatedPage page) {
        Map<LocalDate, Set<String>> features = new LinkedHashMap<>(page.features());
        Set<String> right = features.remove(page.day());
        List<Set<String>> choices = new ArrayList<>();
        choices.add(right == null ? PublishedDay.NONE : right);
        choices.addAll(features.values());
        if (right != null) {
            choices.add(PublishedDay.NONE);
        }
        return choices;
    }

    private void number(List<List<Set<String>>> choices) {
        Map<String, Integer> seen = new TreeMap<>();
        choices.forEach(of ->
                of.forEach(features -> features.forEach(feature -> seen.merge(feature, 1, Integer::sum))));
        seen.forEach((feature, count) -> {
            if (count >= FEWEST) {
                numbers.put(feature, numbers.size());
            }
        });
    }

    private int[][] numbered(List<Set<String>> choices) {
        return choices.stream()
                .map(features -> features.stream()
                        .map(numbers::get)
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .toArray())
                .toArray(int[][]::new);
    }

    private static double[] ascend(List<int[][]> examples, int size) {
        double[] weights = new double[size];
        double[] first = new double[size];
        double[] second = new double[size];
        for (int round = 1; round <= ROUNDS; round++) {
            double[] gradient = gradient(examples, weights);
            double step = STEP * (1 - (double) round / (ROUNDS + 1));
            for (int i = 0; i < size; i++) {
                first[i] = FIRST_MOMENT * first[i] + (1 - FIRST_MOMENT) * gradient[i];
                second[i] = SECOND_MOMENT * second[i] + (1 - SECOND_MOMENT) * gradient[i] * gradient[i];
                double mean = first[i] / (1 - Math.pow(FIRST_MOMENT, round));
                double spread = second[i] / (1 - Math.pow(SECOND_MOMENT, round));
                weights[i] += step * mean / (Math.sqrt(spread) + 1e-8);
            }
        }
        return weights;
    }

    private static double[] gradient(List<int[][]> examples, double[] weights) {
        double[] gradient = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            gradient[i] = -PRIOR * weights[i];
        }
        for (int[][] choices : examples) {
            double[] share = new double[choices.length];
            double sum = 0;
            for (int i = 0; i < share.length; i++) {
                double vote = 0;
                for (int feature : choices[i]) {
                    vote += weights[feature];
                }
                share[i] = Math.exp(vote);
                sum += share[i];
            }
            for (int i = 0; i < share.length; i++) {
                double error = (i == 0 ? 1 : 0) - share[i] / sum;
                for (int feature : choices[i]) {
                    gradient[feature] += error;
                }
            }
        }
        return gradient;
    }
}
