package org.onrecord.bench.calibrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.extract.calibration.Link;

/** Fits the figures of one link: logistic regression with a pull towards zero, in a fixed order, so that it repeats. */
final class LinkFit {
    private static final int ROUNDS = 300;
    private static final double PULL = 2.0;
    private static final int RAREST = 20;

    private LinkFit() {}

    /** Lines of {@code link}, a feature and a figure, in the order of the alphabet. */
    static List<String> lines(Link link, List<Outcome> outcomes) {
        List<Outcome> judged =
                outcomes.stream().filter(each -> each.right(link).isPresent()).toList();
        List<String> names = new ArrayList<>(counts(judged).keySet());
        Map<String, Integer> index = new TreeMap<>();
        names.forEach(name -> index.put(name, index.size()));
        int[][] rows = new int[judged.size()][];
        boolean[] right = new boolean[judged.size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = judged.get(i).features().stream()
                    .filter(index::containsKey)
                    .mapToInt(index::get)
                    .toArray();
            right[i] = judged.get(i).right(link).orElse(false);
        }
        double[] figures = fit(rows, right, names.size());
        List<String> lines = new ArrayList<>();
        lines.add(line(link, "all", figures[names.size()]));
        for (int i = 0; i < names.size(); i++) {
            lines.add(line(link, names.get(i), figures[i]));
        }
        return lines;
    }

    private static Map<String, Integer> counts(List<Outcome> outcomes) {
        Map<String, Integer> counts = new TreeMap<>();
        outcomes.forEach(each -> each.features().forEach(name -> counts.merge(name, 1, Integer::sum)));
        counts.values().removeIf(count -> count < RAREST);
        return counts;
    }

    /** Steps of gradient descent whose length each figure finds for itself (Adagrad); the last figure is for all. */
    private static double[] fit(int[][] rows, boolean[] right, int size) {
        double[] figures = new double[size + 1];
        double[] squares = new double[size + 1];
        for (int round = 0; round < ROUNDS; round++) {
            double[] gradient = new double[size + 1];
            for (int i = 0; i < rows.length; i++) {
                double odds = figures[size];
                for (int column : rows[i]) {
                    odds += figures[column];
                }
                double error = (right[i] ? 1 : 0) - 1 / (1 + Math.exp(-odds));
                gradient[size] += error;
                for (int column : rows[i]) {
                    gradient[column] += error;
                }
            }
            for (int i = 0; i <= size; i++) {
                gradient[i] -= i < size ? PULL * figures[i] : 0;
                squares[i] += gradient[i] * gradient[i];
                figures[i] += squares[i] == 0 ? 0 : 0.3 * gradient[i] / Math.sqrt(squares[i]);
            }
        }
        return figures;
    }

    private static String line(Link link, String feature, double figure) {
        return String.format(Locale.ROOT, "%s %s %.3f", link, feature, figure);
    }
}
