package org.onrecord.bench.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.onrecord.extract.date.PublishedDay;
import org.onrecord.extract.model.LogLinear;

/**
 * Fits the weights with which traits speak for a day, so that the day of publication is told from the page's other
 * days, and from none of them; the same pages always give the same weights.
 */
final class ChoiceTrainer {
    private static final int ROUNDS = 60;
    private static final double STEP = 0.2;
    private static final double PULL = 2e-3;
    private static final double SMALLEST = 0.02;
    private static final int FEWEST = 4;

    private final Map<String, double[]> weights = new TreeMap<>();
    private final Map<String, double[]> steps = new TreeMap<>();

    private ChoiceTrainer() {}

    static LogLinear fit(List<DatedPage> pages) {
        ChoiceTrainer trainer = new ChoiceTrainer();
        Map<String, Integer> seen = new TreeMap<>();
        List<List<Set<String>>> choices = new ArrayList<>();
        for (DatedPage page : pages) {
            List<Set<String>> of = choices(page);
            choices.add(of);
            of.forEach(traits -> traits.forEach(trait -> seen.merge(trait, 1, Integer::sum)));
        }
        seen.forEach((trait, count) -> {
            if (count >= FEWEST) {
                trainer.weights.put(trait, new double[1]);
                trainer.steps.put(trait, new double[1]);
            }
        });
        Random random = new Random(1);
        LogLinear model = new LogLinear(List.of("published"), trainer.weights);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(choices, random);
            choices.forEach(of -> trainer.learn(model, of));
        }
        trainer.weights.values().removeIf(weight -> Math.abs(weight[0]) < SMALLEST);
        return new LogLinear(List.of("published"), trainer.weights);
    }

    /** What may be chosen, the right one first. */
    private static List<Set<String>> choices(DatedPage page) {
        Map<LocalDate, Set<String>> traits = new LinkedHashMap<>(page.traits());
        Set<String> right = traits.remove(page.day());
        List<Set<String>> choices = new ArrayList<>();
        choices.add(right == null ? PublishedDay.NONE : right);
        choices.addAll(traits.values());
        if (right != null) {
            choices.add(PublishedDay.NONE);
        }
        return choices;
    }

    private void learn(LogLinear model, List<Set<String>> choices) {
        double[] share = new double[choices.size()];
        double sum = 0;
        for (int i = 0; i < share.length; i++) {
            share[i] = Math.exp(model.votes(choices.get(i))[0]);
            sum += share[i];
        }
        for (int i = 0; i < share.length; i++) {
            double error = (i == 0 ? 1 : 0) - share[i] / sum;
            for (String trait : choices.get(i)) {
                double[] weight = weights.get(trait);
                double[] step = steps.get(trait);
                if (weight != null && step != null && Math.abs(error) > 1e-4) {
                    double gradient = error - PULL * weight[0];
                    step[0] += gradient * gradient;
                    weight[0] += STEP * gradient / (1e-6 + Math.sqrt(step[0]));
                }
            }
        }
    }
}
