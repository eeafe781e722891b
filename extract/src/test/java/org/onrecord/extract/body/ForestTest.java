package org.onrecord.extract.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForestTest {
    private final FeatureTable table = new FeatureTable.Builder()
            .row()
            .put("words", 3)
            .put("linked", 0)
            .row()
            .put("words", 20)
            .put("linked", 1)
            .row()
            .put("words", 20)
            .put("linked", 0)
            .build();

    @Test
    void addsUpThePointsOfAllTrees() {
        Forest forest = Forest.of(List.of("words 11.5 =-1 linked 0.4 =2 =-3", "linked 0.5 =0.5 =0"));

        assertThat(forest.judge(table))
                .containsExactly(new double[] {likely(-0.5), likely(-3), likely(2.5)}, within(1e-6));
    }

    @Test
    void aValueOnTheEdgeGoesToTheFirstNode() {
        assertThat(Forest.of(List.of("words 20 =1 =-1")).judge(table)[1]).isGreaterThan(0.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"words 11.5 =1", "=1 =2", "words", "words x =1 =2"})
    void refusesWhatIsNoTree(String tree) {
        assertThatThrownBy(() -> Forest.of(List.of(tree))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysWhichFeatureItMisses() {
        Forest forest = Forest.of(List.of("colour 1 =1 =2"));

        assertThatThrownBy(() -> forest.judge(table)).hasMessage("no feature is called colour");
    }

    private static double likely(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }
}
