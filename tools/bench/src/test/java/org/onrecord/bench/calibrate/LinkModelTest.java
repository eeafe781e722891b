package org.onrecord.bench.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onrecord.extract.calibration.Link;
import org.onrecord.extract.model.LinearModel;

class LinkModelTest {
    @Test
    void comesToTheSharesThatWereRight() {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            outcomes.add(outcome("rule=Sure", i % 20 != 0));
            outcomes.add(outcome("rule=Doubtful", i % 2 == 0));
        }
        LinearModel model = LinkModel.fit(outcomes);
        assertThat(model.probability("region", List.of("all", "rule=Sure"))).isCloseTo(0.95, within(0.01));
        assertThat(model.probability("region", List.of("all", "rule=Doubtful"))).isCloseTo(0.5, within(0.01));
    }

    @Test
    void learnsNothingOfARareFeature() {
        List<Outcome> outcomes = new ArrayList<>(List.of(outcome("rule=Rare", false)));
        for (int i = 0; i < 50; i++) {
            outcomes.add(outcome("rule=Sure", true));
        }
        assertThat(LinkModel.fit(outcomes).features()).containsExactly("all", "rule=Sure");
    }

    @Test
    void aLinkThatWasNotJudgedIsAsLikelyAsNot() {
        List<Outcome> outcomes = Collections.nCopies(50, outcome("rule=Sure", true));
        assertThat(LinkModel.fit(outcomes).probability("speaker", List.of("all")))
                .isEqualTo(0.5);
    }

    private static Outcome outcome(String feature, boolean right) {
        return new Outcome(0, "DIRECT", List.of("all", feature), Map.of(Link.REGION, right));
    }
}
