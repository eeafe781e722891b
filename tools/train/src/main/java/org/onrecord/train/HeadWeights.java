package org.onrecord.train;

import ai.djl.ndarray.types.Shape;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.onrecord.extract.tagger.LabelScheme;
import org.onrecord.extract.tagger.PairDistance;

/** The weights of the two heads before training. */
final class HeadWeights {
    private static final List<String> LABELLED = List.of("cue.weight", "cue.bias", "pair.out.weight", "pair.out.bias");
    private static final double SPREAD = 0.03;

    private HeadWeights() {}

    /** Heads that give {@code labels} logits a word. */
    static void add(Weights weights, Random random, int labels) {
        int width = Network.WIDTH;
        add(weights, random, "cue.weight", labels, width);
        zeros(weights, "cue.bias", labels);
        add(weights, random, "pair.word.weight", Network.PAIR_WIDTH, width);
        zeros(weights, "pair.word.bias", Network.PAIR_WIDTH);
        add(weights, random, "pair.cue.weight", Network.PAIR_WIDTH, width);
        add(weights, random, "pair.distance", PairDistance.WORD_ROWS, Network.PAIR_WIDTH);
        add(weights, random, "pair.sentence", PairDistance.SENTENCE_ROWS, Network.PAIR_WIDTH);
        add(weights, random, "pair.out.weight", labels, Network.PAIR_WIDTH);
        zeros(weights, "pair.out.bias", labels);
        add(weights, random, "bi.word.weight", 2 * Network.BILINEAR, width);
        add(weights, random, "bi.cue.weight", 2 * Network.BILINEAR, width);
    }

    private static void add(Weights weights, Random random, String name, int rows, int columns) {
        float[] values = new float[rows * columns];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (random.nextGaussian() * SPREAD);
        }
        weights.add(name, values, new Shape(rows, columns), true);
    }

    private static void zeros(Weights weights, String name, int length) {
        weights.add(name, new float[length], new Shape(length), true);
    }

    /**
     * The weights of an earlier model with heads of {@code scheme}: where they are of {@link LabelScheme#BIO}, a label
     * of the scheme begins with the weights of the label that it is a part of.
     */
    static Map<String, float[]> in(LabelScheme scheme, Map<String, float[]> earlier) {
        float[] bias = earlier.getOrDefault("cue.bias", new float[0]);
        Map<String, float[]> own = new TreeMap<>(earlier);
        if (bias.length == LabelScheme.BIO.count()) {
            LABELLED.forEach(name -> own.computeIfPresent(name, (key, values) -> rows(scheme, values)));
        }
        return own;
    }

    private static float[] rows(LabelScheme scheme, float[] bio) {
        int width = bio.length / LabelScheme.BIO.count();
        float[] rows = new float[scheme.count() * width];
        for (int label = 0; label < scheme.count(); label++) {
            System.arraycopy(bio, scheme.bioLabel(label) * width, rows, label * width, width);
        }
        return rows;
    }
}
