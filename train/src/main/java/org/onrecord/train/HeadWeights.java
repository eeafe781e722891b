package org.onrecord.train;

import ai.djl.ndarray.types.Shape;
import java.util.Random;
import org.onrecord.extract.tagger.PairDistance;

/** The weights of the two heads before training. */
final class HeadWeights {
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
}
