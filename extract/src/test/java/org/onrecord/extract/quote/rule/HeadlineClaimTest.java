package org.onrecord.extract.quote.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineClaimTest {
    private static final String TEXT = " ¶ The council met in the old hall of the town. ¶ "
            + "The old pump will stand until next spring, chief engineer Ann Lee said on Monday.";

    private final RuleFinds rule = RuleFinds.ofHeadlines(RuleFinds.of(new ContentCueSpeaker()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Lee)<:> [Old pump will stand until spring]",
                "[Old pump will stand until spring] <–> (Lee)",
                "(Ann Lee)<:> [Old pump to stand until spring]",
            })
    void takesATitleThatTheTextBearsOut(String drawn) {
        assertThat(rule.in(drawn + TEXT)).isEqualTo(drawn + TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Berg: Old pump will stand until spring",
                "Harbour Works: Old pump will stand until spring",
                "Lee: Council bought a boat",
                "Lee: “Old pump will stand until spring”",
                "Old pump will stand until spring",
                "Lee:",
            })
    void findsNothingThatTheTextDoesNotBearOut(String drawn) {
        assertThat(rule.in(drawn + TEXT)).isEqualTo(drawn + TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = "The council met in the old hall. ¶ Lee: Old pump will stand until spring")
    void findsNothingBelowTheTitle(String drawn) {
        assertThat(rule.in(drawn + TEXT)).isEqualTo(drawn + TEXT);
    }
}
