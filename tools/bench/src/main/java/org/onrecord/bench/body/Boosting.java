package org.onrecord.bench.body;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/** Grows boosted trees: each corrects what those before it judge wrong (Friedman 2001, with Newton steps). */
final class Boosting {
    private final Shape shape;
    private final Bins bins;
    private final double[] slopes;
    private final double[] curves;
    private final double[] sums;
    private final float[] labels;
    private final float[] weights;
    private int[] chosen = new int[0];

    /**
     * How the trees grow.
     *
     * @param trees how many
     * @param depth how many questions before a leaf
     * @param rate how much of its points each tree gives
     * @param share which share of the features each tree may ask
     * @param least the least weight of a leaf
     * @param ridge how much points are held down
     */
    record Shape(int trees, int depth, double rate, double share, double least, double ridge) {}

    Boosting(Shape shape, Bins bins, float[] labels, float[] weights) {
        this.shape = shape;
        this.bins = bins;
        this.labels = labels.clone();
        this.weights = weights.clone();
        slopes = new double[labels.length];
        curves = new double[labels.length];
        sums = new double[labels.length];
    }

    /** The trees, a line each, grown on these rows. */
    List<String> grow(int[] rows) {
        Random random = new Random(7);
        List<String> trees = new ArrayList<>();
        for (int tree = 0; tree < shape.trees(); tree++) {
            IntStream.of(rows).parallel().forEach(row -> {
                double p = 1 / (1 + Math.exp(-sums[row]));
                slopes[row] = weights[row] * (labels[row] - p);
                curves[row] = weights[row] * Math.max(1e-4, p * (1 - p));
            });
            chosen = random.ints(0, bins.features())
                    .distinct()
                    .limit(Math.max(1, Math.round(shape.share() * bins.features())))
                    .toArray();
            StringBuilder text = new StringBuilder();
            int[] part = rows.clone();
            split(part, 0, part.length, 0, histogram(part, 0, part.length), text);
            trees.add(text.toString().strip());
        }
        return trees;
    }

    private void split(int[] rows, int from, int to, int depth, double[][] sumsByBin, StringBuilder text) {
        int best = -1;
        int bestBin = 0;
        double most = 1e-6;
        double slope = 0;
        double curve = 0;
        for (int bin = 0; bin < Bins.MOST; bin++) {
            slope += sumsByBin[0][2 * bin];
            curve += sumsByBin[0][2 * bin + 1];
        }
        double whole = slope * slope / (curve + shape.ridge());
        for (int k = 0; k < chosen.length && depth < shape.depth(); k++) {
            double left = 0;
            double leftCurve = 0;
            for (int bin = 0; bin < Bins.MOST - 1; bin++) {
                left += sumsByBin[k][2 * bin];
                leftCurve += sumsByBin[k][2 * bin + 1];
                double rightCurve = curve - leftCurve;
                if (leftCurve < shape.least() || rightCurve < shape.least()) {
                    continue;
                }
                double right = slope - left;
                double gain = left * left / (leftCurve + shape.ridge())
                        + right * right / (rightCurve + shape.ridge())
                        - whole;
                if (gain > most) {
                    most = gain;
                    best = k;
                    bestBin = bin;
                }
            }
        }
        if (best < 0) {
            leaf(rows, from, to, shape.rate() * slope / (curve + shape.ridge()), text);
            return;
        }
        byte[] column = bins.column(chosen[best]);
        int middle = part(rows, from, to, column, bestBin);
        text.append(bins.name(chosen[best]))
                .append(' ')
                .append(bins.edge(chosen[best], bestBin))
                .append(' ');
        boolean leftSmaller = middle - from < to - middle;
        double[][] small = depth + 1 >= shape.depth()
                ? sumsByBin
                : leftSmaller ? histogram(rows, from, middle) : histogram(rows, middle, to);
        double[][] leftSums;
        double[][] rightSums;
        if (depth + 1 >= shape.depth()) {
            leftSums = totals(rows, from, middle);
            rightSums = totals(rows, middle, to);
        } else {
            double[][] large = sumsByBin;
            for (int k = 0; k < large.length; k++) {
                for (int i = 0; i < large[k].length; i++) {
                    large[k][i] -= small[k][i];
                }
            }
            leftSums = leftSmaller ? small : large;
            rightSums = leftSmaller ? large : small;
        }
        split(rows, from, middle, depth + 1, leftSums, text);
        split(rows, middle, to, depth + 1, rightSums, text);
    }

    private void leaf(int[] rows, int from, int to, double points, StringBuilder text) {
        for (int i = from; i < to; i++) {
            sums[rows[i]] += points;
        }
        text.append(String.format(Locale.ROOT, "=%.3f ", points));
    }

    private static int part(int[] rows, int from, int to, byte[] column, int bin) {
        int[] right = new int[to - from];
        int count = 0;
        int at = from;
        for (int i = from; i < to; i++) {
            if (column[rows[i]] <= bin) {
                rows[at++] = rows[i];
            } else {
                right[count++] = rows[i];
            }
        }
        System.arraycopy(right, 0, rows, at, count);
        return at;
    }

    private double[][] histogram(int[] rows, int from, int to) {
        double[][] sums = new double[chosen.length][];
        float[] ordered = new float[2 * (to - from)];
        for (int i = from; i < to; i++) {
            ordered[2 * (i - from)] = (float) slopes[rows[i]];
            ordered[2 * (i - from) + 1] = (float) curves[rows[i]];
        }
        IntStream.range(0, chosen.length).parallel().forEach(k -> {
            byte[] column = bins.column(chosen[k]);
            double[] sum = new double[2 * Bins.MOST];
            for (int i = from; i < to; i++) {
                int bin = 2 * column[rows[i]];
                sum[bin] += ordered[2 * (i - from)];
                sum[bin + 1] += ordered[2 * (i - from) + 1];
            }
            sums[k] = sum;
        });
        return sums;
    }

    private double[][] totals(int[] rows, int from, int to) {
        double[] sum = new double[2 * Bins.MOST];
        for (int i = from; i < to; i++) {
            sum[0] += slopes[rows[i]];
            sum[1] += curves[rows[i]];
        }
        double[][] all = new double[1][];
        Arrays.fill(all, sum);
        return all;
    }
}
