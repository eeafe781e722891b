package org.onrecord.extract.quote.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InWordsTest {
    private final RuleFinds rule = RuleFinds.of(new InWords());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<In the words of> (Ann Lee), “[the pump is ready.]”",
                "The plan is, in (Ann Lee)'s own <words>, “[too old for this harbour.]”",
                "<To quote> (Ann Lee): “[The pump is ready.]”",
                "“[The pump is ready,]” <to quote> (Ann Lee).",
            })
    void takesTheMarkedWordsBesideThePhrase(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The plan is, in (her) <words>, “[too old for this harbour.]”",
                "Ann Lee said that the plan was, in her words, “too old for this harbour.”",
            })
    void takesAPronounWhereNoVerbSpeaks(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In other words, “harbour dues” are a tax.",
                "In Ann Lee's own words, the pump is ready.",
                "In the words of Ann Lee, the pump is ready.",
                "To quote the council costs a dime.",
                "Words “fail” him.",
            })
    void findsNothingWithoutAnOwnerOrMarks(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }
}
