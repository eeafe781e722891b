package org.onrecord.extract.quote.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {
    private final RuleFinds rule = RuleFinds.of(new Signature());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“[We were proud of the pump.]” <—> (Ann Lee), chief engineer of the Harbour Works",
                "“[We were proud of the pump.]” ¶ <–> (Ann Lee)",
                "“[We were proud of the pump.]” ¶ (Ann Lee), chief engineer of the Harbour Works",
            })
    void takesTheNameBehindOrUnderTheWords(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We were proud of the pump.” ¶ Ann Lee, chief engineer of the Harbour Works, left at noon.",
                "“We were proud of the pump.” — Ann Lee left the hall.",
                "“We were proud of the pump.” — the gate was shut.",
            })
    void findsNothingWhereASentenceFollows(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We were proud of the pump.” ¶ Ann Lee",
                "“We were proud of the pump.” ¶ – a song about the harbour",
                "“We were proud of the pump.” ¶ – Ann Lee and “the old crew”",
                "“We were proud of the pump.” —",
            })
    void findsNothingWithoutANameAndADashOrRole(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(strings = "“Proud pump.” — Ann Lee")
    void leavesWordsThatAreTooFew(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }
}
