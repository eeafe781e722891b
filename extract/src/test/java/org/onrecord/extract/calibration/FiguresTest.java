package org.onrecord.extract.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private final Figures figures = Figures.parse(
            List.of("REGION all 1.0", "REGION rule=AccordingTo 1.0", "REGION kind=MIXED -2.0", "SPEAKER all 0.0"));

    @Test
    void addsTheFiguresOfTheFeaturesSeen() {
        assertThat(figures.probability(Link.REGION, List.of("rule=AccordingTo", "kind=MIXED")))
                .isEqualTo(0.5);
        assertThat(figures.probability(Link.REGION, List.of("rule=AccordingTo")))
                .isCloseTo(0.881, within(0.001));
    }

    @Test
    void takesANewRuleForOneOfAll() {
        assertThat(figures.probability(Link.REGION, List.of("rule=NotYetMeasured")))
                .isEqualTo(figures.probability(Link.REGION, List.of()));
    }

    @Test
    void refusesALineThatIsNotAFigure() {
        assertThatThrownBy(() -> Figures.parse(List.of("REGION all")))
                .hasMessageContaining("\"REGION all\" is not a link, a feature and a figure");
    }
}
