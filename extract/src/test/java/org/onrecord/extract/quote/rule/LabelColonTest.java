package org.onrecord.extract.quote.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelColonTest {
    private final RuleFinds rule = RuleFinds.of(new LabelColon());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Lee)<:> “[It was the storm.]”",
                "(Ann Lee), on the delay<:> “[It was the storm.]”",
                "That did not surprise engineer (Ann Lee)<:> “[It was the storm.]”",
            })
    void takesTheNameBeforeTheColonOrAtTheStart(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Ann Lee), on the delay<:> “[It was the storm.]” “[It broke the gate.]”",
                "(Ann Lee), on the delay<:> “[It was the storm.]” ¶ “[It broke the gate.]”",
                "(Ann Lee), on the delay<:> “[It was the storm.]” The gate was closed.",
            })
    void goesOnWithBareWords(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The reason is simple: “It was the storm.”",
                "Ann Lee: the storm was strong.",
                ": “It was the storm.”",
            })
    void findsNothingWithoutANameOrMarks(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @Test
    void saysThatAParagraphGoesOn() {
        assertThat(rule.warnings("Ann Lee, on the delay: “It was the storm.” ¶ “It broke the gate.”"))
                .containsExactly("paragraph-goes-on");
    }
}
