package org.onrecord.bench.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onrecord.extract.calibration.Figures;
import org.onrecord.extract.calibration.Link;

class LinkFitTest {
    @Test
    void comesToTheSharesThatWereRight() {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            outcomes.add(outcome("rule=Sure", i % 20 != 0));
            outcomes.add(outcome("rule=Doubtful", i % 2 == 0));
        }
        Figures figures = Figures.parse(LinkFit.lines(Link.REGION, outcomes));
        assertThat(figures.probability(Link.REGION, List.of("rule=Sure"))).isCloseTo(0.95, within(0.01));
        assertThat(figures.probability(Link.REGION, List.of("rule=Doubtful"))).isCloseTo(0.5, within(0.01));
    }

    @Test
    void learnsNothingOfARareFeature() {
        List<Outcome> outcomes = new ArrayList<>(List.of(outcome("rule=Rare", false)));
        for (int i = 0; i < 50; i++) {
            outcomes.add(outcome("rule=Sure", true));
        }
        assertThat(LinkFit.lines(Link.REGION, outcomes)).noneMatch(line -> line.contains("Rare"));
    }

    private static Outcome outcome(String feature, boolean right) {
        return new Outcome(0, "DIRECT", List.of(feature), Map.of(Link.REGION, right));
    }
}
