package org.onrecord.extract.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelTextTest {
    private static final List<String> LINES =
            List.of("# of our own", "", "classes\topen\tclose", "left=_\t1.0\t-1.0", "holds verb \t0.25\t0.0");

    @Test
    void readsClassesAndWeights() {
        LinearModel model = ModelText.parse("roles.txt", LINES);

        assertThat(model.classes()).containsExactly("open", "close");
        assertThat(model.features()).containsExactly("left=_", "holds verb ");
        assertThat(model.weights("left=_")).containsExactly(1, -1);
    }

    @Test
    void whatIsReadIsWrittenAgain() {
        assertThat(ModelText.lines(ModelText.parse("roles.txt", LINES))).isEqualTo(LINES.subList(2, LINES.size()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "left=_ 1 2|roles.txt:1: \"left=_ 1 2\" comes first; a model starts with \"classes\"",
                "classes|roles.txt:1: \"classes\" comes first",
                "classes a b;left=_ 1|roles.txt:2: \"left=_ 1\" has 1 weights; give one for each of the classes [a, b]",
                "classes a;# more;left=_ 1 2|roles.txt:3: \"left=_ 1 2\" has 2 weights",
                "classes a;left=_ much|roles.txt:2: \"left=_ much\" has the weight \"much\"; give a number",
                "classes a;left=_ NaN|roles.txt:2: \"left=_ NaN\" has the weight \"NaN\"; give a finite number",
                "classes a;left=_ 1;left=_ 2|roles.txt:3: \"left=_ 2\" is the second line of its feature",
                "# nothing|roles.txt: no line \"classes\"",
            })
    void saysWhichLineIsWrong(String text, String message) {
        List<String> lines = List.of(text.replace(' ', '\t').split(";"));

        assertThatThrownBy(() -> ModelText.parse("roles.txt", lines))
                .isInstanceOf(IllegalArgumentException.class)
                .extracting(fault -> String.valueOf(fault.getMessage()).replace('\t', ' '))
                .asString()
                .startsWith(message);
    }

    @Test
    void aFeatureThatCannotBeReadAgainIsNotWritten() {
        LinearModel model = new LinearModel(List.of("a"), Map.of("#1", new double[] {1}));

        assertThatThrownBy(() -> ModelText.lines(model)).hasMessageStartingWith("feature \"#1\" can't be written");
    }
}
