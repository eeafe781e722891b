package org.onrecord.extract.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The text form of a {@link LinearModel}: its classes, then a line for each feature with its weights, set apart by
 * tabs. Empty lines and lines that start with {@code #} are comments; the first one is the command that made the file.
 *
 * <pre>
 * # java -jar tools/bench/target/onrecord-bench.jar fit-marks train.jsonl -o roles.txt
 * classes  open   close
 * left=_   1.204  -1.311
 * </pre>
 */
public final class ModelText {
    private static final String CLASSES = "classes";
    private static final double THOUSANDTHS = 1000;

    private ModelText() {}

    /**
     * Parses the lines of a model.
     *
     * @param name of the file, for messages
     * @throws IllegalArgumentException with the name and the line where the text is no model
     */
    public static LinearModel parse(String name, List<String> lines) {
        List<String> classes = List.of();
        Map<String, double[]> weights = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> fields = Arrays.asList(line.split("\t", -1));
            String at = name + ":" + (i + 1) + ": \"" + line + "\" ";
            if (classes.isEmpty()) {
                classes = classes(at, fields);
            } else if (weights.put(fields.get(0), weights(at, fields, classes)) != null) {
                throw new IllegalArgumentException(at + "is the second line of its feature; give each one line");
            }
        }
        if (classes.isEmpty()) {
            throw new IllegalArgumentException(name + ": no line \"" + CLASSES + "\" with the names of the classes");
        }
        return new LinearModel(classes, weights);
    }

    private static List<String> classes(String at, List<String> fields) {
        if (!fields.get(0).equals(CLASSES) || fields.size() < 2) {
            throw new IllegalArgumentException(
                    at + "comes first; a model starts with \"" + CLASSES + "\" and their names, set apart by tabs");
        }
        return fields.subList(1, fields.size());
    }

    private static double[] weights(String at, List<String> fields, List<String> classes) {
        if (fields.size() != classes.size() + 1) {
            throw new IllegalArgumentException(at + "has " + (fields.size() - 1)
                    + " weights; give one for each of the classes " + classes + ", set apart by tabs");
        }
        double[] weights = new double[classes.size()];
        for (int c = 0; c < weights.length; c++) {
            try {
                weights[c] = Double.parseDouble(fields.get(c + 1));
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(
                        at + "has the weight \"" + fields.get(c + 1) + "\"; give a number", e);
            }
            if (!Double.isFinite(weights[c])) {
                throw new IllegalArgumentException(
                        at + "has the weight \"" + fields.get(c + 1) + "\"; give a finite number");
            }
        }
        return weights;
    }

    /** The lines that {@link #parse} reads, without comments; weights are rounded to thousandths. */
    public static List<String> lines(LinearModel model) {
        List<String> lines = new ArrayList<>();
        lines.add(CLASSES + "\t" + String.join("\t", model.classes()));
        for (String feature : model.features()) {
            if (feature.isBlank() || feature.startsWith("#") || feature.contains("\t") || feature.contains("\n")) {
                throw new IllegalArgumentException("feature \"" + feature
                        + "\" can't be written; it must not be blank, start with #, or hold a tab or a line break");
            }
            StringBuilder line = new StringBuilder(feature);
            for (double weight : model.weights(feature)) {
                line.append('\t').append(Math.round(weight * THOUSANDTHS) / THOUSANDTHS);
            }
            lines.add(line.toString());
        }
        return List.copyOf(lines);
    }
}
