package org.onrecord.extract.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LabelSchemeTest {
    /** A word alone, two words at once behind them, a span of the other kind, and one that the window cuts. */
    private static final int[] BIO = {0, 1, 0, 1, 2, 2, 3, 4, 0, 3, 0, 1, 2};

    @ParameterizedTest
    @EnumSource
    void readsBackWhatItWrites(LabelScheme scheme) {
        assertThat(scheme.best(certain(scheme, scheme.of(BIO)), false)).containsExactly(BIO);
    }

    @ParameterizedTest
    @EnumSource
    void readsASpanThatBeganBeforeTheWindow(LabelScheme scheme) {
        int[] labels = scheme.best(certain(scheme, scheme.of(new int[] {2, 2, 0})), true);

        assertThat(labels[1]).isEqualTo(Labels.CONTENT + 1);
        assertThat(labels[2]).isEqualTo(Labels.NONE);
    }

    @Test
    void writesBeginningsAndEnds() {
        assertThat(LabelScheme.IO.of(BIO)).containsExactly(0, 1, 0, 1, 1, 1, 2, 2, 0, 2, 0, 1, 1);
        assertThat(LabelScheme.BIO.of(BIO)).containsExactly(BIO);
        assertThat(LabelScheme.BIOES.of(BIO)).containsExactly(0, 4, 0, 1, 2, 3, 5, 7, 0, 8, 0, 1, 3);
    }

    @Test
    void tellsNeighboursApartUnlessItKnowsNoBeginning() {
        int[] neighbours = {1, 2, 1, 2};

        assertThat(read(LabelScheme.IO, neighbours)).containsExactly(1, 2, 2, 2);
        assertThat(read(LabelScheme.BIO, neighbours)).containsExactly(neighbours);
        assertThat(read(LabelScheme.BIOES, neighbours)).containsExactly(neighbours);
    }

    @RepeatedTest(20)
    void endsWhatItBegins(RepetitionInfo run) {
        int[] labels = LabelScheme.BIOES.best(chance(LabelScheme.BIOES, run.getCurrentRepetition()), false);

        for (int i = 0; i < labels.length; i++) {
            int before = i == 0 ? 0 : labels[i - 1];
            assertThat(!Labels.goesOn(labels[i]) || before == labels[i] || before == labels[i] - 1)
                    .as("word %d", i)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void givesEachBioLabelWhatItsPartsHave(LabelScheme scheme) {
        float[][] scores = chance(scheme, 1);

        float[][] bio = scheme.bio(scores);

        for (int i = 0; i < scores.length; i++) {
            double[] wanted = new double[Labels.COUNT];
            double[] parts = Labels.softmax(scores[i]);
            for (int label = 0; label < parts.length; label++) {
                wanted[scheme.bioLabel(label)] += parts[label];
            }
            assertThat(Labels.softmax(bio[i])).containsExactly(wanted, within(1e-6));
        }
    }

    @Test
    void isToldByTheNumberOfLabels() {
        assertThat(LabelScheme.ofCount(3)).contains(LabelScheme.IO);
        assertThat(LabelScheme.ofCount(9)).contains(LabelScheme.BIOES);
        assertThat(LabelScheme.ofCount(4)).isEmpty();
    }

    private static int[] read(LabelScheme scheme, int[] bio) {
        return scheme.best(certain(scheme, scheme.of(bio)), false);
    }

    private static float[][] certain(LabelScheme scheme, int[] labels) {
        float[][] scores = new float[labels.length][scheme.count()];
        IntStream.range(0, labels.length).forEach(i -> scores[i][labels[i]] = 5);
        return scores;
    }

    private static float[][] chance(LabelScheme scheme, int seed) {
        Random random = new Random(seed);
        float[][] scores = new float[9][scheme.count()];
        for (float[] row : scores) {
            for (int i = 0; i < row.length; i++) {
                row[i] = (float) random.nextGaussian();
            }
        }
        return scores;
    }
}
