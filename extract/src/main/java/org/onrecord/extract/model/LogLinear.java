package org.onrecord.extract.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A log-linear model: each feature that is seen votes for each class, and the votes become probabilities.
 *
 * <pre>
 * classes  open   close
 * left=_   1.204  -1.311
 * </pre>
 *
 * @param classes what it chooses between
 * @param weights of each feature, one a class
 */
public record LogLinear(List<String> classes, Map<String, double[]> weights) {
    private static final String HEADER = "classes";

    /** Copies the lists. */
    public LogLinear {
        classes = List.copyOf(classes);
        weights = new LinkedHashMap<>(weights);
    }

    /** Reads the resource {@code name} beside {@code owner}; lines that start with {@code #} are left out. */
    public static LogLinear read(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            InputStream found = Objects.requireNonNull(in, () -> "resource " + name + " beside " + owner);
            return parse(new BufferedReader(new InputStreamReader(found, StandardCharsets.UTF_8))
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Parses the lines of a model: its classes first, then a feature a line, set apart by tabs. */
    public static LogLinear parse(List<String> lines) {
        List<String> classes = List.of();
        Map<String, double[]> weights = new LinkedHashMap<>();
        for (String line : lines) {
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            List<String> fields = Arrays.asList(line.split("\t", -1));
            List<String> rest = fields.subList(1, fields.size());
            if (fields.get(0).equals(HEADER)) {
                classes = rest;
            } else if (rest.size() == classes.size()) {
                weights.put(
                        fields.get(0),
                        rest.stream().mapToDouble(Double::parseDouble).toArray());
            } else {
                throw new IllegalArgumentException("line \"" + line + "\" has not " + classes.size() + " weights");
            }
        }
        return new LogLinear(classes, weights);
    }

    /** The logarithm of the probability of each class, given the features seen; unknown ones do not count. */
    public double[] logProbabilities(Collection<String> features) {
        double[] votes = votes(features);
        double most = Double.NEGATIVE_INFINITY;
        for (double vote : votes) {
            most = Math.max(most, vote);
        }
        double sum = 0;
        for (double vote : votes) {
            sum += Math.exp(vote - most);
        }
        double norm = most + Math.log(sum);
        for (int c = 0; c < votes.length; c++) {
            votes[c] -= norm;
        }
        return votes;
    }

    /** The sum of the weights of the features seen, a class. */
    public double[] votes(Collection<String> features) {
        double[] votes = new double[classes.size()];
        for (String feature : features) {
            double[] weight = weights.get(feature);
            for (int c = 0; weight != null && c < votes.length; c++) {
                votes[c] += weight[c];
            }
        }
        return votes;
    }

    /** The lines that {@link #parse} reads. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(HEADER + "\t" + String.join("\t", classes));
        weights.forEach((feature, values) -> {
            StringBuilder line = new StringBuilder(feature);
            for (double value : values) {
                line.append('\t').append(Math.round(value * 1000) / 1000.0);
            }
            lines.add(line.toString());
        });
        return List.copyOf(lines);
    }
}
