package org.onrecord.eval;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Draws articles anew to see how far their choice decides the figures (percentile bootstrap).
 *
 * @param resamples how often as many articles are drawn as there are; 0 for never
 * @param seed what the drawing begins with
 */
public record Bootstrap(int resamples, long seed) {
    private static final double LOW = 0.025;
    private static final double HIGH = 0.975;

    /** No intervals. */
    public static final Bootstrap NONE = new Bootstrap(0, 1);

    /** Checks the number. */
    public Bootstrap {
        if (resamples < 0) {
            throw new IllegalArgumentException("resamples are 0 or more, not " + resamples);
        }
    }

    /**
     * Where F1 lies in 95 of 100 cases.
     *
     * @param low lower end
     * @param high upper end
     */
    public record Interval(double low, double high) {}

    /** The interval of each of {@code rows}; none of fewer than two articles. */
    Map<Row, Interval> intervals(List<Tally> articles, Set<Row> rows) {
        if (resamples == 0 || articles.size() < 2) {
            return Map.of();
        }
        int[][] draws = draws(articles.size());
        Map<Row, Interval> intervals = new LinkedHashMap<>();
        for (Row row : rows) {
            double[] figures = Arrays.stream(draws)
                    .mapToDouble(draw -> sum(articles, draw, row).f1())
                    .sorted()
                    .toArray();
            int high = Math.min(resamples - 1, (int) (HIGH * resamples));
            intervals.put(row, new Interval(figures[(int) (LOW * resamples)], figures[high]));
        }
        return intervals;
    }

    /** How often each article is drawn each time. */
    private int[][] draws(int articles) {
        MersenneTwister random = new MersenneTwister(seed);
        int[][] draws = new int[resamples][articles];
        for (int[] draw : draws) {
            for (int i = 0; i < articles; i++) {
                draw[random.below(articles)]++;
            }
        }
        return draws;
    }

    private static Counts sum(List<Tally> articles, int[] draw, Row row) {
        Counts sum = Counts.NONE;
        for (int i = 0; i < draw.length; i++) {
            Counts counts = articles.get(i).counts().getOrDefault(row, Counts.NONE);
            sum = draw[i] == 0 ? sum : sum.plus(counts.times(draw[i]));
        }
        return sum;
    }
}
