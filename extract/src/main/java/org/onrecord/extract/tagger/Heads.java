package org.onrecord.extract.tagger;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * What the tagger makes of hidden states: labels of cues, and for one cue the labels of all words as its content or
 * source.
 *
 * <p>A word {@code w} beside the cue of words {@code [a, b)}, with hidden states {@code h}:
 *
 * <pre>
 * c = (h[a] + h[b - 1]) / 2
 * z = relu(word h[w] + bias + cue c + distance[row] + sentence[row])
 * logits = out z + bias, and for content and source, both labels: (left h[w]) · (right c) / 8
 * </pre>
 */
final class Heads {
    private static final float SCALE = 8;

    private final int hidden;
    private final int shared;
    private final float[] cueWeight;
    private final float[] cueBias;
    private final Projection word;
    private final Projection cue;
    private final float[] distance;
    private final float[] sentence;
    private final float[] outWeight;
    private final float[] outBias;

    private Heads(Map<String, float[]> tensors, int size) {
        cueWeight = named(tensors, "cue.weight");
        cueBias = named(tensors, "cue.bias");
        float[] bias = named(tensors, "pair.word.bias");
        hidden = bias.length;
        word = new Projection(size, bias, named(tensors, "pair.word.weight"), named(tensors, "bi.word.weight"));
        cue = new Projection(size, new float[0], named(tensors, "pair.cue.weight"), named(tensors, "bi.cue.weight"));
        distance = named(tensors, "pair.distance");
        sentence = named(tensors, "pair.sentence");
        outWeight = named(tensors, "pair.out.weight");
        outBias = named(tensors, "pair.out.bias");
        shared = (word.outputs() - hidden) / 2;
    }

    /**
     * Heads with the weights {@code tensors}.
     *
     * @throws IOException where one is missing or their lengths do not fit each other
     */
    static Heads of(Map<String, float[]> tensors) throws IOException {
        try {
            Heads heads = new Heads(tensors, named(tensors, "cue.weight").length / Labels.COUNT);
            heads.check();
            return heads;
        } catch (IllegalArgumentException bad) {
            throw new IOException(bad.getMessage(), bad);
        }
    }

    private static float[] named(Map<String, float[]> tensors, String name) {
        return Optional.ofNullable(tensors.get(name))
                .orElseThrow(() -> new IllegalArgumentException("the heads of the tagger lack \"" + name + "\""));
    }

    private void check() {
        length("cue.weight", cueWeight, word.inputs() * Labels.COUNT);
        length("cue.bias", cueBias, Labels.COUNT);
        length("pair.distance", distance, PairDistance.WORD_ROWS * hidden);
        length("pair.sentence", sentence, PairDistance.SENTENCE_ROWS * hidden);
        length("pair.out.weight", outWeight, Labels.COUNT * hidden);
        length("pair.out.bias", outBias, Labels.COUNT);
        if (cue.outputs() != word.outputs()) {
            throw new IllegalArgumentException("the heads of words and of cues differ in size");
        }
    }

    private static void length(String name, float[] values, int wanted) {
        if (values.length != wanted) {
            throw new IllegalArgumentException(
                    "\"" + name + "\" of the tagger has " + values.length + " values, not " + wanted);
        }
    }

    /** The logits of each word's label in the tagging of cues. */
    float[][] cues(float[][] states) {
        float[][] logits = new float[states.length][];
        for (int i = 0; i < states.length; i++) {
            logits[i] = outputs(cueWeight, cueBias, states[i], states[i].length);
        }
        return logits;
    }

    /** What each word brings along to every cue of its window. */
    float[][] words(float[][] states) {
        float[][] projected = new float[states.length][];
        for (int i = 0; i < states.length; i++) {
            projected[i] = word.of(states[i]);
        }
        return projected;
    }

    /**
     * The logits of each word's label as content or source of one cue.
     *
     * @param states the hidden states of the window's words
     * @param projected what {@link #words} makes of them
     * @param from the first word of the cue in the window
     * @param to after its last
     */
    float[][] pairs(DocumentWords words, Window window, float[][] states, float[][] projected, int from, int to) {
        float[] middle = new float[word.inputs()];
        for (int i = 0; i < middle.length; i++) {
            middle[i] = (states[from][i] + states[to - 1][i]) / 2;
        }
        float[] own = cue.of(middle);
        float[][] logits = new float[states.length][];
        float[] sum = new float[hidden];
        for (int i = 0; i < states.length; i++) {
            int near = PairDistance.words(i, from, to) * hidden;
            int block = PairDistance.sentences(words, window.from() + i, window.from() + from) * hidden;
            for (int j = 0; j < hidden; j++) {
                sum[j] = Math.max(0, projected[i][j] + own[j] + distance[near + j] + sentence[block + j]);
            }
            logits[i] = outputs(outWeight, outBias, sum, hidden);
            add(logits[i], Labels.CONTENT, product(projected[i], own, hidden) / SCALE);
            add(logits[i], Labels.SOURCE, product(projected[i], own, hidden + shared) / SCALE);
        }
        return logits;
    }

    private static void add(float[] logits, int label, float value) {
        logits[label] += value;
        logits[label + 1] += value;
    }

    /** Four sums at a time, so that no addition waits for the one before. */
    private float product(float[] left, float[] right, int from) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int i = from;
        for (; i + 3 < from + shared; i += 4) {
            a += left[i] * right[i];
            b += left[i + 1] * right[i + 1];
            c += left[i + 2] * right[i + 2];
            d += left[i + 3] * right[i + 3];
        }
        for (; i < from + shared; i++) {
            a += left[i] * right[i];
        }
        return a + b + (c + d);
    }

    /** Five outputs side by side, one for each label. */
    private static float[] outputs(float[] weight, float[] bias, float[] values, int size) {
        float a = bias[0];
        float b = bias[1];
        float c = bias[2];
        float d = bias[3];
        float e = bias[4];
        for (int i = 0; i < size; i++) {
            float value = values[i];
            a += value * weight[i];
            b += value * weight[i + size];
            c += value * weight[i + 2 * size];
            d += value * weight[i + 3 * size];
            e += value * weight[i + 4 * size];
        }
        return new float[] {a, b, c, d, e};
    }
}
