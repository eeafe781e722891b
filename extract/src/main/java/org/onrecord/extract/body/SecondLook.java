package org.onrecord.extract.body;

import java.util.HashMap;
import java.util.Map;

/** What the first look at the lines around a line says about it. */
final class SecondLook {
    private static final int NEAR = 3;
    private static final int WIDE = 8;
    private static final String[] BEFORE = {"", "first-before-1", "first-before-2", "first-before-3"};
    private static final String[] AFTER = {"", "first-after-1", "first-after-2", "first-after-3"};

    private SecondLook() {}

    /** The features of the first look and what it said of the line, of its neighbours and of its groups. */
    static FeatureTable of(FeatureTable first, double[] judged, LineNeighbours lines) {
        int size = judged.length;
        double[] weight = new double[size];
        double all = 0;
        for (int i = 0; i < size; i++) {
            weight[i] = judged[i] * lines.length(i);
            all += weight[i];
        }
        String[] ways = lines.ways().stream().map("first-in-"::concat).toArray(String[]::new);
        Means[] means = new Means[lines.ways().size()];
        for (int way = 0; way < means.length; way++) {
            means[way] = new Means(lines, way, judged);
        }
        int begin = 0;
        while (begin < size && judged[begin] < 0.5) {
            begin++;
        }
        int end = size - 1;
        while (end >= 0 && judged[end] < 0.5) {
            end--;
        }
        FeatureTable.Builder table = new FeatureTable.Builder();
        double before = 0;
        double sinceBody = 0;
        for (int i = 0; i < size; i++) {
            table.row();
            for (int column = 0; column < first.names().size(); column++) {
                table.put(first.names().get(column), first.value(i, column));
            }
            table.put("first", judged[i]);
            for (int step = 1; step <= NEAR; step++) {
                table.put(BEFORE[step], at(judged, i - step));
                table.put(AFTER[step], at(judged, i + step));
            }
            table.put("first-near-before", mean(lines, judged, i - WIDE, i));
            table.put("first-near-after", mean(lines, judged, i + 1, i + 1 + WIDE));
            for (int way = 0; way < means.length; way++) {
                table.put(ways[way], means[way].of(i));
            }
            table.put("body-before", all == 0 ? 0 : before / all);
            before += weight[i];
            table.put("body-after", all == 0 ? 0 : 1 - before / all);
            table.put("body-length", all);
            table.put("lines-since-body", sinceBody);
            sinceBody = judged[i] >= 0.5 ? 0 : sinceBody + 1;
            table.put("after-begin", i - begin);
            table.put("before-end", end - i);
        }
        return table.build();
    }

    private static double at(double[] judged, int i) {
        return i < 0 || i >= judged.length ? 0 : judged[i];
    }

    private static double mean(LineNeighbours lines, double[] judged, int from, int to) {
        double sum = 0;
        double length = 0;
        for (int i = Math.max(0, from); i < Math.min(judged.length, to); i++) {
            sum += judged[i] * lines.length(i);
            length += lines.length(i);
        }
        return length == 0 ? 0 : sum / length;
    }

    /** Means over the other lines of a group, by length; of a line alone in its group it is -1. */
    private static final class Means {
        private final Map<Integer, double[]> sums = new HashMap<>();
        private final LineNeighbours lines;
        private final int way;
        private final double[] judged;

        Means(LineNeighbours lines, int way, double[] judged) {
            this.lines = lines;
            this.way = way;
            this.judged = judged;
            for (int i = 0; i < judged.length; i++) {
                double[] sum = sums.computeIfAbsent(lines.group(way, i), group -> new double[2]);
                sum[0] += judged[i] * lines.length(i);
                sum[1] += lines.length(i);
            }
        }

        double of(int i) {
            double[] sum = sums.getOrDefault(lines.group(way, i), new double[2]);
            double others = sum[1] - lines.length(i);
            return others <= 0 ? -1 : (sum[0] - judged[i] * lines.length(i)) / others;
        }
    }
}
