package org.onrecord.extract.token;

import java.util.List;
import opennlp.tools.ml.model.Context;

/** What a word says about its own word class and about those of its neighbours. */
final class WordWeights {
    /** What a feature says that the model does not know. */
    static final Context NOTHING = new Context(new int[0], new double[0]);

    private final double[] own;
    private final List<Context> around;

    /**
     * The weights of a word.
     *
     * @param own a weight for every class, summed over the word's own features
     * @param around what it says where it stands two before, one before, one behind, two behind the word that is judged
     */
    WordWeights(double[] own, List<Context> around) {
        this.own = own.clone();
        this.around = List.copyOf(around);
    }

    /** Starts {@code sums} with what the word says of itself. */
    void start(double[] sums) {
        System.arraycopy(own, 0, sums, 0, sums.length);
    }

    /** Adds what the word says at {@code distance}, -2 to 2, of the word that is judged. */
    void addAt(int distance, double[] sums) {
        add(around.get(distance < 0 ? distance + 2 : distance + 1), sums);
    }

    /** Adds the weights of one feature. */
    static void add(Context feature, double[] sums) {
        int[] classes = feature.getOutcomes();
        double[] weights = feature.getParameters();
        for (int i = 0; i < classes.length; i++) {
            sums[classes[i]] += weights[i];
        }
    }
}
