package org.onrecord.bench.fit;

import java.util.List;
import org.onrecord.extract.model.LinearModel;

/**
 * Climbs to the weights that make the right options likeliest, on all choices at once, by Adam (Kingma and Ba 2015).
 */
final class Ascent {
    private static final double FIRST_MOMENT = 0.9;
    private static final double SECOND_MOMENT = 0.999;
    private static final double TINY = 1e-8;

    private Ascent() {}

    static double[] weights(List<Numbered> choices, int size, TrainerOptions options) {
        double[] weights = new double[size];
        double[] first = new double[size];
        double[] second = new double[size];
        for (int round = 1; round <= options.rounds(); round++) {
            double[] gradient = gradient(choices, weights, options.l2());
            double step = options.rate() * (1 - (double) round / (options.rounds() + 1));
            for (int i = 0; i < size; i++) {
                first[i] = FIRST_MOMENT * first[i] + (1 - FIRST_MOMENT) * gradient[i];
                second[i] = SECOND_MOMENT * second[i] + (1 - SECOND_MOMENT) * gradient[i] * gradient[i];
                double mean = first[i] / (1 - Math.pow(FIRST_MOMENT, round));
                double spread = second[i] / (1 - Math.pow(SECOND_MOMENT, round));
                weights[i] += step * mean / (Math.sqrt(spread) + TINY);
            }
        }
        return weights;
    }

    private static double[] gradient(List<Numbered> choices, double[] weights, double l2) {
        double[] gradient = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            gradient[i] = -l2 * weights[i];
        }
        for (Numbered choice : choices) {
            double[] scores = new double[choice.options().length];
            for (int i = 0; i < scores.length; i++) {
                for (int number : choice.options()[i]) {
                    scores[i] += weights[number];
                }
            }
            double[] logs = LinearModel.logSoftmax(scores);
            for (int i = 0; i < logs.length; i++) {
                double error = (i == choice.right() ? 1 : 0) - Math.exp(logs[i]);
                for (int number : choice.options()[i]) {
                    gradient[number] += error;
                }
            }
        }
        return gradient;
    }
}
