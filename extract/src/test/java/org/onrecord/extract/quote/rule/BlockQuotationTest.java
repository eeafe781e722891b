package org.onrecord.extract.quote.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The second paragraph of each text is set apart, in two cases the third as well. */
class BlockQuotationTest {
    private final RuleFinds rule = RuleFinds.ofBlockQuotations(Set.of(1));
    private final RuleFinds two = RuleFinds.ofBlockQuotations(Set.of(1, 2));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Ann Lee) <wrote> to the council: ¶ [The pump was tested twice. It was not safe.] ¶ Nobody came.",
                "Mayor (Ann Lee) issued this statement<:> ¶ [The pump was tested twice.]",
            })
    void takesTheParagraphThatALineIntroduces(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Ann Lee) <wrote> to the council: ¶ [The pump was tested twice.] ¶ [It was not safe.]",
                "Nobody came. ¶ [The pump was tested twice.] ¶ <—> (Ann Lee), head of the office",
            })
    void takesSeveralParagraphsOrTheSignatureBelow(String drawn) {
        assertThat(two.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nobody came. ¶ The pump was tested twice. ¶ It was late.",
                "The sign at the gate: ¶ The pump was tested twice.",
                "Ann Lee wrote to the council: ¶ “The pump was tested twice.”",
                "Ann Lee wrote to the council: ¶ No.",
            })
    void findsNothingWithoutASpeakerOrWithMarks(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @Test
    void saysThatNoMarksStandAroundTheWords() {
        assertThat(rule.warnings("Ann Lee wrote to the council: ¶ The pump was tested twice."))
                .containsExactly("no-marks");
    }
}
