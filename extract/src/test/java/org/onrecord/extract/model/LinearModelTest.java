package org.onrecord.extract.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LinearModelTest {
    private final LinearModel model = new LinearModel(
            List.of("open", "close"), Map.of("left=_", new double[] {1, -1}, "right=_", new double[] {0.5, 2}));

    @Test
    void addsUpTheWeightsOfTheFeaturesSeen() {
        assertThat(model.scores(List.of("left=_", "right=_", "never seen"))).containsExactly(1.5, 1);
        assertThat(model.scores(List.of())).containsExactly(0, 0);
    }

    @Test
    void oneOfTheClassesIsRight() {
        double[] log = model.logProbabilities(List.of("left=_"));

        assertThat(Math.exp(log[0])).isEqualTo(1 / (1 + Math.exp(-2)), within(1e-9));
        assertThat(Math.exp(log[0]) + Math.exp(log[1])).isEqualTo(1, within(1e-9));
    }

    @Test
    void aClassAloneIsRightWhateverTheOthersAre() {
        assertThat(model.probability("close", List.of("right=_"))).isEqualTo(1 / (1 + Math.exp(-2)), within(1e-9));
        assertThat(model.probability("open", List.of("never seen"))).isEqualTo(0.5);
        assertThatThrownBy(() -> model.probability("shut", List.of()))
                .hasMessage("name: \"shut\" is none of the classes [open, close]");
    }

    @Test
    void oneOfTheOptionsIsRight() {
        double[] choice = model.choice(List.of(List.of("left=_"), List.of(), List.of("never seen")));

        assertThat(choice[0]).isEqualTo(Math.E / (Math.E + 2), within(1e-9));
        assertThat(choice[1]).isEqualTo(choice[2]);
        assertThat(model.choice(List.of(List.of("right=_")))).containsExactly(1);
    }

    @Test
    void largeScoresDoNotOverflow() {
        assertThat(LinearModel.logSoftmax(new double[] {2000, 0})).containsExactly(0, -2000);
    }

    @Test
    void aFeatureNeedsAWeightForEachClass() {
        assertThatThrownBy(() -> new LinearModel(List.of("open", "close"), Map.of("left=_", new double[1])))
                .hasMessage("weights: \"left=_\" has 1, and there are 2 classes");
    }

    @Test
    void aMissingResourceIsNamed() {
        assertThatThrownBy(() -> LinearModel.read(LinearModelTest.class, "none.txt"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no model \"none.txt\" beside org.onrecord");
    }
}
