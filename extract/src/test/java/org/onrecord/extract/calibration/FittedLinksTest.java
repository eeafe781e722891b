package org.onrecord.extract.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.model.LinearModel;

class FittedLinksTest {
    @ParameterizedTest
    @ValueSource(strings = {"calibration.txt", "calibration-both.txt"})
    void haveAClassForEachLinkAndAWeightForAllStatements(String name) {
        LinearModel model = LinearModel.read(Calibration.class, name);

        assertThat(model.classes())
                .isEqualTo(Arrays.stream(Link.values()).map(Link::label).toList());
        assertThat(model.weights("all")).doesNotContain(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"calibration.txt", "calibration-both.txt"})
    void aNewRuleStartsFromAllStatements(String name) {
        LinearModel model = LinearModel.read(Calibration.class, name);

        assertThat(model.probability("region", List.of("all", "rule=NotYetMeasured")))
                .isEqualTo(model.probability("region", List.of("all")))
                .isGreaterThan(0.5);
    }
}
