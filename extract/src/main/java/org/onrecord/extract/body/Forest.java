package org.onrecord.extract.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.extract.lexicon.WordList;

/**
 * Boosted trees: each gives a line some points by a few of its features, the sum says how surely it is body.
 *
 * <p>Kept as text, a tree a line, each node before the two that follow it: a feature and the value up to which the
 * first of them holds, or a leaf with its points.
 *
 * <pre>
 * words 11.5 =-0.31 linked 0.4 =0.52 =-0.12
 * </pre>
 */
public final class Forest {
    private final List<String> names = new ArrayList<>();
    private final List<Integer> roots = new ArrayList<>();
    private int[] features = new int[64];
    private float[] values = new float[64];
    private int[] after = new int[64];
    private int size;

    private Forest() {}

    /** The forest kept in a resource of this package. */
    public static Forest read(String resource) {
        return of(WordList.lines(Forest.class, resource));
    }

    /** The forest of these trees. */
    public static Forest of(List<String> trees) {
        Forest forest = new Forest();
        for (String tree : trees) {
            forest.roots.add(forest.size);
            int end = forest.grow(tree.split(" ", -1), 0);
            if (end != tree.split(" ", -1).length) {
                throw new IllegalArgumentException("no tree: " + tree);
            }
        }
        return forest;
    }

    /** How surely each line is body, 0 to 1. */
    public double[] judge(FeatureTable table) {
        int[] columns = new int[names.size()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = table.column(names.get(i));
            if (columns[i] < 0) {
                throw new IllegalStateException("no feature is called " + names.get(i));
            }
        }
        double[] judged = new double[table.size()];
        for (int row = 0; row < judged.length; row++) {
            double sum = 0;
            for (int root : roots) {
                sum += points(table, row, columns, root);
            }
            judged[row] = 1 / (1 + Math.exp(-sum));
        }
        return judged;
    }

    private float points(FeatureTable table, int row, int[] columns, int root) {
        int node = root;
        while (features[node] >= 0) {
            node = table.value(row, columns[features[node]]) <= values[node] ? node + 1 : after[node];
        }
        return values[node];
    }

    /** Reads the node at {@code at} and all below it; returns the place after them. */
    private int grow(String[] parts, int at) {
        if (at >= parts.length || !parts[at].startsWith("=") && at + 1 == parts.length) {
            throw new IllegalArgumentException("a tree ends too early: " + String.join(" ", parts));
        }
        int node = add();
        if (parts[at].startsWith("=")) {
            features[node] = -1;
            values[node] = Float.parseFloat(parts[at].substring(1));
            return at + 1;
        }
        if (!names.contains(parts[at])) {
            names.add(parts[at]);
        }
        features[node] = names.indexOf(parts[at]);
        values[node] = Float.parseFloat(parts[at + 1]);
        int middle = grow(parts, at + 2);
        after[node] = size;
        return grow(parts, middle);
    }

    private int add() {
        if (size == features.length) {
            features = java.util.Arrays.copyOf(features, 2 * size);
            values = java.util.Arrays.copyOf(values, 2 * size);
            after = java.util.Arrays.copyOf(after, 2 * size);
        }
        return size++;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d trees over %d features", roots.size(), names.size());
    }
}
