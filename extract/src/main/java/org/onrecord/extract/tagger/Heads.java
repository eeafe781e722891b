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
 * logits = out z + bias, and for content and source, their labels: (left h[w]) · (right c) / 8
 * </pre>
 */
final class Heads {
    private static final float SCALE = 8;

    /** How many labels are scored side by side. */
    private static final int TOGETHER = 5;

    private final LabelScheme scheme;
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

    private Heads(Map<String, float[]> tensors, LabelScheme scheme) {
        this.scheme = scheme;
        cueWeight = named(tensors, "cue.weight");
        cueBias = named(tensors, "cue.bias");
        int size = cueWeight.length / scheme.count();
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
            int labels = named(tensors, "cue.bias").length;
            LabelScheme scheme = LabelScheme.ofCount(labels)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "\"cue.bias\" of the tagger has " + labels + " values, not 3, 5 or 9"));
            Heads heads = new Heads(tensors, scheme);
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
        length("cue.weight", cueWeight, word.inputs() * scheme.count());
        length("cue.bias", cueBias, scheme.count());
        length("pair.distance", distance, PairDistance.WORD_ROWS * hidden);
        length("pair.sentence", sentence, PairDistance.SENTENCE_ROWS * hidden);
        length("pair.out.weight", outWeight, scheme.count() * hidden);
        length("pair.out.bias", outBias, scheme.count());
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

    /** How the model writes spans as labels. */
    LabelScheme scheme() {
        return scheme;
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
            add(logits[i], 0, product(projected[i], own, hidden) / SCALE);
            add(logits[i], 1, product(projected[i], own, hidden + shared) / SCALE);
        }
        return logits;
    }

    private void add(float[] logits, int kind, float value) {
        for (int label = scheme.first(kind); label < scheme.end(kind); label++) {
            logits[label] += value;
        }
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

    private static float[] outputs(float[] weight, float[] bias, float[] values, int size) {
        float[] outputs = new float[bias.length];
        int label = 0;
        for (; label + TOGETHER <= bias.length; label += TOGETHER) {
            five(weight, bias, values, size, label, outputs);
        }
        for (; label < bias.length; label++) {
            float sum = bias[label];
            for (int i = 0; i < size; i++) {
                sum += values[i] * weight[i + label * size];
            }
            outputs[label] = sum;
        }
        return outputs;
    }

    /** Five outputs side by side, from {@code label} on, so that no addition waits for the one before. */
    private static void five(float[] weight, float[] bias, float[] values, int size, int label, float[] outputs) {
        int row = label * size;
        float a = bias[label];
        float b = bias[label + 1];
        float c = bias[label + 2];
        float d = bias[label + 3];
        float e = bias[label + 4];
        for (int i = 0; i < size; i++) {
            float value = values[i];
            a += value * weight[row + i];
            b += value * weight[row + i + size];
            c += value * weight[row + i + 2 * size];
            d += value * weight[row + i + 3 * size];
            e += value * weight[row + i + 4 * size];
        }
        outputs[label] = a;
        outputs[label + 1] = b;
        outputs[label + 2] = c;
        outputs[label + 3] = d;
        outputs[label + 4] = e;
    }
}
