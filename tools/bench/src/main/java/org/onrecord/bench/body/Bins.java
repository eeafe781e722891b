package org.onrecord.bench.body;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.onrecord.extract.body.FeatureTable;

/** The rows of many tables as columns of small numbers: each value by the step between edges that it is on. */
final class Bins {
    /** The most steps of a feature. */
    static final int MOST = 64;

    private final List<String> names;
    private final byte[][] columns;
    private final float[][] edges;

    Bins(List<FeatureTable> tables) {
        names = tables.get(0).names();
        int rows = tables.stream().mapToInt(FeatureTable::size).sum();
        columns = new byte[names.size()][];
        edges = new float[names.size()][];
        IntStream.range(0, names.size()).parallel().forEach(feature -> {
            float[] values = new float[rows];
            int at = 0;
            for (FeatureTable table : tables) {
                for (int row = 0; row < table.size(); row++) {
                    values[at++] = table.value(row, feature);
                }
            }
            edges[feature] = edges(values);
            byte[] column = new byte[rows];
            for (int row = 0; row < rows; row++) {
                int found = Arrays.binarySearch(edges[feature], values[row]);
                column[row] = (byte) (found >= 0 ? found : -found - 1);
            }
            columns[feature] = column;
        });
    }

    int features() {
        return names.size();
    }

    String name(int feature) {
        return names.get(feature);
    }

    byte[] column(int feature) {
        return columns[feature];
    }

    /** The value up to which a row is on this step or one before. */
    float edge(int feature, int bin) {
        return edges[feature][Math.min(bin, edges[feature].length - 1)];
    }

    /** Edges so that steps hold about as many rows each, with three digits. */
    private static float[] edges(float[] values) {
        float[] sorted = values.clone();
        Arrays.sort(sorted);
        TreeSet<Float> edges = new TreeSet<>();
        List<Float> distinct = new ArrayList<>();
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                distinct.add(sorted[i]);
            }
        }
        if (distinct.size() <= MOST) {
            for (int i = 0; i + 1 < distinct.size(); i++) {
                edges.add(round((distinct.get(i) + distinct.get(i + 1)) / 2));
            }
        } else {
            for (int step = 1; step < MOST; step++) {
                edges.add(round(sorted[(int) ((long) step * (sorted.length - 1) / MOST)]));
            }
            for (int step = 1; step < 8 && edges.size() < MOST - 1; step++) {
                edges.add(round(distinct.get((int) ((long) step * (distinct.size() - 1) / 8))));
            }
        }
        while (edges.size() > MOST - 1) {
            edges.pollLast();
        }
        float[] all = new float[edges.size()];
        int at = 0;
        for (float edge : edges) {
            all[at++] = edge;
        }
        return all;
    }

    private static float round(float value) {
        return Float.parseFloat(String.format(Locale.ROOT, "%.3g", value));
    }
}
