package org.onrecord.extract.body;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What is known of the lines of a page in numbers: a row a line, a column a feature. */
public final class FeatureTable {
    private final List<String> names;
    private final List<float[]> rows;

    FeatureTable(List<String> names, List<float[]> rows) {
        this.names = List.copyOf(names);
        this.rows = List.copyOf(rows);
    }

    /** The names of the features, in the order of the columns. */
    public List<String> names() {
        return names;
    }

    /** How many lines there are. */
    public int size() {
        return rows.size();
    }

    /** The value of one feature of one line. */
    public float value(int row, int column) {
        return rows.get(row)[column];
    }

    /** The column of a feature, -1 where there is none of this name. */
    int column(String name) {
        return names.indexOf(name);
    }

    /** Collects rows; each has to name the same features in the same order. */
    public static final class Builder {
        private final List<String> names = new ArrayList<>();
        private final List<float[]> rows = new ArrayList<>();
        private float[] row = new float[0];
        private int at;

        /** Begins the next row. */
        public Builder row() {
            finish();
            at = 0;
            row = new float[Math.max(16, names.size())];
            return this;
        }

        /** Adds a feature to the row. */
        public Builder put(String name, double value) {
            if (rows.isEmpty()) {
                names.add(name);
            } else if (at >= names.size() || !names.get(at).equals(name)) {
                throw new IllegalStateException("feature " + at + " of row " + rows.size() + " is no " + name);
            }
            if (at == row.length) {
                row = java.util.Arrays.copyOf(row, 2 * at);
            }
            row[at++] = (float) value;
            return this;
        }

        /** Adds a feature that holds or not. */
        public Builder put(String name, boolean holds) {
            return put(name, holds ? 1 : 0);
        }

        /** The table of all rows. */
        public FeatureTable build() {
            finish();
            return new FeatureTable(names, rows);
        }

        private void finish() {
            if (at > 0) {
                rows.add(row);
                at = 0;
            }
        }

        /** The rows so far, for who looks back. */
        List<float[]> rows() {
            return Collections.unmodifiableList(rows);
        }
    }
}
