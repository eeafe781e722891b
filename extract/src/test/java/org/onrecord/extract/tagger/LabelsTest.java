package org.onrecord.extract.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class LabelsTest {
    private static final int[] EVERY = {0, 1, 2, 3, 4};

    @Test
    void takesTheBestLabelWhereItMay() {
        float[][] scores = {{0, 5, 0, 0, 0}, {0, 0, 5, 0, 0}, {5, 0, 0, 0, 0}, {0, 0, 0, 5, 0}, {0, 0, 0, 0, 5}};
        assertThat(LabelScheme.BIO.best(scores, false)).containsExactly(1, 2, 0, 3, 4);
    }

    @Test
    void goesOnNothingThatDidNotBegin() {
        float[][] scores = {{1, 0, 0, 0, 0}, {0, 1, 1.5f, 0, 0}, {0.2f, 0, 0, 0, 0.5f}};
        assertThat(LabelScheme.BIO.best(scores, false)).containsExactly(0, 1, 0);
    }

    @Test
    void goesOnWhatStandsBeforeAnOpenWindow() {
        float[][] scores = {{0, 0, 9, 0, 0}, {0, 0, 9, 0, 0}};
        assertThat(LabelScheme.BIO.best(scores, true)).containsExactly(2, 2);
        assertThat(LabelScheme.BIO.best(scores, false)).containsExactly(1, 2);
    }

    @RepeatedTest(20)
    void findsTheBestOfAllSequencesThatMayStand(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        float[][] scores = new float[4][Labels.COUNT];
        for (float[] row : scores) {
            for (int i = 0; i < row.length; i++) {
                row[i] = (float) random.nextGaussian();
            }
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int a : EVERY) {
            for (int b : EVERY) {
                for (int c : EVERY) {
                    for (int d : EVERY) {
                        int[] labels = {a, b, c, d};
                        best = mayStand(labels) ? Math.max(best, sum(scores, labels)) : best;
                    }
                }
            }
        }
        int[] found = LabelScheme.BIO.best(scores, false);
        assertThat(mayStand(found)).isTrue();
        assertThat(sum(scores, found)).isCloseTo(best, within(1e-5));
    }

    @Test
    void readsNothingInNoWords() {
        assertThat(LabelScheme.BIO.best(new float[0][], false)).isEmpty();
    }

    @Test
    void turnsLogitsIntoProbabilities() {
        assertThat(Labels.softmax(new float[] {0, 0})).containsExactly(0.5, 0.5);
        assertThat(Labels.softmax(new float[] {1000, 0})[0]).isEqualTo(1);
        assertThat(Labels.softmax(new float[] {(float) Math.log(3), 0})[0]).isCloseTo(0.75, within(1e-6));
    }

    private static boolean mayStand(int[] labels) {
        for (int i = 0; i < labels.length; i++) {
            int before = i == 0 ? 0 : labels[i - 1];
            if (Labels.goesOn(labels[i]) && before != labels[i] && before != labels[i] - 1) {
                return false;
            }
        }
        return true;
    }

    private static double sum(float[][] scores, int[] labels) {
        double sum = 0;
        for (int i = 0; i < labels.length; i++) {
            sum += scores[i][labels[i]];
        }
        return sum;
    }
}
