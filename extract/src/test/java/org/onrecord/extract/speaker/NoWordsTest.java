package org.onrecord.extract.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoWordsTest {
    private final SpeakersFound rule = SpeakersFound.by("NoWords");

    @Test
    void isNobodyWhereASignStandsForTheSpeaker() {
        assertThat(rule.in("“We won,” $ said.")).containsExactly("?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We won,” said Ann Lee.",
                "“We won,” they said.",
            })
    void leavesWords(String text) {
        assertThat(rule.in(text)).isEmpty();
    }

    @Test
    void saysWhatStandsThere() {
        assertThat(rule.reasons("“We won,” $ said.")).containsExactly("“$” is no name and no description");
    }
}
