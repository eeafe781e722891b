package org.onrecord.extract.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HeadsTest {
    private static final int D = 5;
    private static final int H = 7;
    private static final int K = 6;

    private final Random random = new Random(7);
    private final Map<String, float[]> tensors = new TreeMap<>(Map.of(
            "cue.weight", any(Labels.COUNT * D),
            "cue.bias", any(Labels.COUNT),
            "pair.word.weight", any(H * D),
            "pair.word.bias", any(H),
            "pair.cue.weight", any(H * D),
            "pair.distance", any(PairDistance.WORD_ROWS * H),
            "pair.sentence", any(PairDistance.SENTENCE_ROWS * H),
            "pair.out.weight", any(Labels.COUNT * H),
            "pair.out.bias", any(Labels.COUNT)));

    HeadsTest() {
        tensors.put("bi.word.weight", any(2 * K * D));
        tensors.put("bi.cue.weight", any(2 * K * D));
    }

    @ParameterizedTest
    @EnumSource
    void scoresEveryWordAsACue(LabelScheme scheme) throws IOException {
        putLabels(scheme);
        float[][] states = {any(D), any(D)};
        float[][] logits = Heads.of(tensors).cues(states);
        for (int i = 0; i < states.length; i++) {
            for (int label = 0; label < scheme.count(); label++) {
                double expected = row("cue.weight", label, states[i]) + of("cue.bias")[label];
                assertThat(logits[i][label]).isCloseTo((float) expected, within(1e-4f));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void scoresEveryWordBesideACue(LabelScheme scheme) throws IOException {
        putLabels(scheme);
        DocumentWords words = ReadText.of("Ann Lee left. Then she told Bo Ray.").words();
        Window window = Windows.of(words).get(0);
        float[][] states = new float[words.size()][];
        for (int i = 0; i < states.length; i++) {
            states[i] = any(D);
        }
        Heads heads = Heads.of(tensors);
        float[][] logits = heads.pairs(words, window, states, heads.words(states), 4, 7);
        float[] middle = new float[D];
        for (int i = 0; i < D; i++) {
            middle[i] = (states[4][i] + states[6][i]) / 2;
        }
        for (int i = 0; i < states.length; i++) {
            double[] z = new double[H];
            for (int j = 0; j < H; j++) {
                z[j] = Math.max(
                        0,
                        row("pair.word.weight", j, states[i])
                                + of("pair.word.bias")[j]
                                + row("pair.cue.weight", j, middle)
                                + of("pair.distance")[PairDistance.words(i, 4, 7) * H + j]
                                + of("pair.sentence")[PairDistance.sentences(words, i, 4) * H + j]);
            }
            for (int label = 0; label < scheme.count(); label++) {
                double expected = of("pair.out.bias")[label];
                for (int j = 0; j < H; j++) {
                    expected += of("pair.out.weight")[label * H + j] * z[j];
                }
                int first = label < scheme.first(1) ? 0 : K;
                for (int j = first; label != Labels.NONE && j < first + K; j++) {
                    expected += row("bi.word.weight", j, states[i]) * row("bi.cue.weight", j, middle) / 8;
                }
                assertThat(logits[i][label]).isCloseTo((float) expected, within(1e-4f));
            }
        }
    }

    @Test
    void namesTheArrayThatDoesNotFit() {
        tensors.put("pair.distance", any(3));
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> Heads.of(tensors))
                .withMessage("\"pair.distance\" of the tagger has 3 values, not 189");
        tensors.remove("pair.distance");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> Heads.of(tensors))
                .withMessage("the heads of the tagger lack \"pair.distance\"");
        tensors.put("cue.bias", any(4));
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> Heads.of(tensors))
                .withMessage("\"cue.bias\" of the tagger has 4 values, not 3, 5 or 9");
    }

    private void putLabels(LabelScheme scheme) {
        tensors.put("cue.weight", any(scheme.count() * D));
        tensors.put("cue.bias", any(scheme.count()));
        tensors.put("pair.out.weight", any(scheme.count() * H));
        tensors.put("pair.out.bias", any(scheme.count()));
    }

    private float[] any(int length) {
        float[] values = new float[length];
        for (int i = 0; i < length; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return values;
    }

    private float[] of(String name) {
        return tensors.getOrDefault(name, new float[0]);
    }

    private double row(String name, int row, float[] vector) {
        double sum = 0;
        for (int i = 0; i < vector.length; i++) {
            sum += of(name)[row * vector.length + i] * (double) vector[i];
        }
        return sum;
    }
}
