package org.onrecord.bench.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onrecord.extract.model.LinearModel;
import org.onrecord.extract.model.ModelText;

class LinearTrainerTest {
    private static final List<String> WEATHER = List.of("wet", "dry");

    private static LinearTrainer trainer(double l2) {
        return new LinearTrainer(new TrainerOptions(l2, 2, 0.01));
    }

    @Test
    void tellsClassesThatAFeatureSeparates() {
        LinearModel model = trainer(0.1).classes(WEATHER, weather(1));

        assertThat(model.logProbabilities(List.of("sky", "clouds"))[0]).isGreaterThan(Math.log(0.95));
        assertThat(model.logProbabilities(List.of("sky", "sun"))[1]).isGreaterThan(Math.log(0.95));
    }

    @Test
    void saysYesOrNo() {
        LinearModel model = trainer(0.1).yesOrNo(Map.of("dry", weather(1)));

        assertThat(model.classes()).containsExactly("dry");
        assertThat(model.probability("dry", List.of("sky", "clouds"))).isLessThan(0.05);
        assertThat(model.probability("dry", List.of("sky", "sun"))).isGreaterThan(0.95);
    }

    @Test
    void choosesAmongOptionsOfAnyNumber() {
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            choices.add(new Choice(List.of(List.of("small"), List.of("large", "red"), List.of("small", "red")), 1));
            choices.add(new Choice(List.of(List.of("large"), List.of("red")), 0));
        }
        LinearModel model = trainer(0.1).choice("taken", choices);

        assertThat(model.choice(List.of(List.of("large"), List.of("small"), List.of("red")))[0])
                .isGreaterThan(0.95);
    }

    @Test
    void evenExamplesEndInATie() {
        List<Example> even = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            even.add(new Example(List.of("sky"), i % 2));
        }
        Choice toss = new Choice(List.of(List.of("coin"), List.of("coin")), 0);

        assertThat(trainer(0.1).classes(WEATHER, even).logProbabilities(List.of("sky"))[0])
                .isEqualTo(Math.log(0.5), within(1e-6));
        assertThat(trainer(0.1).yesOrNo(Map.of("dry", even)).probability("dry", List.of("sky")))
                .isEqualTo(0.5, within(1e-6));
        assertThat(trainer(0.1).choice("taken", Collections.nCopies(9, toss)).features())
                .isEmpty();
    }

    @Test
    void comesToTheSharesOfTheExamples() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            examples.add(new Example(List.of("sky"), i < 80 ? 1 : 0));
        }
        assertThat(trainer(0).yesOrNo(Map.of("dry", examples)).probability("dry", List.of("sky")))
                .isEqualTo(0.8, within(1e-3));
    }

    @Test
    void theSlopeIsZeroWhereItStops() {
        LinearModel model = trainer(3).yesOrNo(Map.of("dry", weather(1)));
        double clouds = 50 * model.probability("dry", List.of("sky", "clouds"));

        assertThat(-clouds).isEqualTo(3 * model.weights("clouds")[0], within(1e-3));
    }

    @Test
    void regularisationKeepsWeightsSmall() {
        double weak = trainer(0.1).classes(WEATHER, weather(1)).weights("sun")[1];
        double strong = trainer(10).classes(WEATHER, weather(1)).weights("sun")[1];

        assertThat(strong).isPositive().isLessThan(weak / 2);
    }

    @Test
    void leavesOutWhatIsRarelySeen() {
        List<Example> examples = new ArrayList<>(weather(1));
        examples.add(new Example(List.of("hail"), 0));

        assertThat(trainer(0.1).classes(WEATHER, examples).features()).containsExactly("clouds", "sun");
    }

    @Test
    void sameExamplesGiveTheSameWeightsInAnyOrder() {
        List<Example> turned = new ArrayList<>(weather(3));
        Collections.reverse(turned);

        assertThat(ModelText.lines(trainer(1).classes(WEATHER, weather(3))))
                .isEqualTo(ModelText.lines(trainer(1).classes(WEATHER, turned)));
    }

    @Test
    void aChoiceHasARightOption() {
        assertThatThrownBy(() -> new Choice(List.of(List.of("a")), 1)).hasMessage("right: 1 is none of 1 options");
    }

    /** Fifty days of each kind; every {@code odd}th sunny one was wet, where it is above 1. */
    private static List<Example> weather(int odd) {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            examples.add(new Example(List.of("sky", "clouds"), 0));
            examples.add(new Example(List.of("sky", "sun"), odd > 1 && i % odd == 0 ? 0 : 1));
        }
        return examples;
    }
}
