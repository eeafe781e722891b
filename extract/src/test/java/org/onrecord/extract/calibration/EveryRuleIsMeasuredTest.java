package org.onrecord.extract.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.extract.engine.RuleId;
import org.onrecord.extract.model.LinearModel;

class EveryRuleIsMeasuredTest {
    private static boolean isMeasured(RuleId rule) {
        return Stream.of("calibration.txt", "calibration-both.txt")
                .map(file -> LinearModel.read(Calibration.class, file))
                .anyMatch(model -> model.features().contains("rule=" + rule.id()));
    }

    @ParameterizedTest
    @EnumSource
    void aRuleHasAFigureOrAReasonWhyNot(RuleId rule) {
        assertThat(rule.unmeasured().isEmpty()).as(rule.id()).isEqualTo(isMeasured(rule));
    }
}
