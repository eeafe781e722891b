package org.onrecord.extract.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class LogLinearTest {
    private static final List<String> LINES = List.of("# of our own", "classes\topen\tclose", "left=_\t1.0\t-1.0");

    @Test
    void votesBecomeProbabilities() {
        double[] log = LogLinear.parse(LINES).logProbabilities(List.of("left=_", "never seen"));

        assertThat(Math.exp(log[0])).isEqualTo(1 / (1 + Math.exp(-2)), within(1e-9));
        assertThat(Math.exp(log[0]) + Math.exp(log[1])).isEqualTo(1, within(1e-9));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        LogLinear model = LogLinear.parse(LINES);

        assertThat(LogLinear.parse(model.lines()).lines()).isEqualTo(model.lines());
    }

    @Test
    void aLineWithoutAllWeightsIsRefused() {
        assertThatThrownBy(() -> LogLinear.parse(List.of("classes\topen\tclose", "left=_\t1.0")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("left=_");
    }
}
