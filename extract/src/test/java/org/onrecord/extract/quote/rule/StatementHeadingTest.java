package org.onrecord.extract.quote.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementHeadingTest {
    private final RuleFinds rule = RuleFinds.of(new StatementHeading());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Statement from> Mayor (Ann Lee) ¶ “[The pump is too old for this harbour.]” ¶ “[It will not run all night.]”",
                "<Joint statement by> (Ann Lee) ¶ “[The pump is too old for this harbour.]”",
            })
    void takesTheParagraphsBelow(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(strings = "<From> (Ann Lee), head of the office: “[The pump is too old for this harbour.]”")
    void takesTheWordsBehindFrom(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Statement by Ann Lee. ¶ “The pump is too old for this harbour.”",
                "The statement by Ann Lee surprised the council. ¶ “The pump is too old for this harbour.”",
                "The gate was shut. Statement by Ann Lee ¶ “The pump is too old for this harbour.”",
            })
    void findsNothingInASentence(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Statement from the harbour ¶ “The pump is too old for this harbour.”",
                "From Monday: “Gate to the Sea”, a film about the harbour.",
                "From Ann Lee: the pump is old.",
                "Statement by Ann Lee ¶ The pump is too old.",
            })
    void findsNothingWithoutANameOrMarks(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }
}
