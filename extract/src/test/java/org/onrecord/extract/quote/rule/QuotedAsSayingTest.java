package org.onrecord.extract.quote.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedAsSayingTest {
    private final RuleFinds rule = RuleFinds.of(new QuotedAsSaying());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Ann Lee) <was quoted as saying that> [the pump was ready].",
                "(Ann Lee) <was quoted by TASS as saying>: “[The pump is ready.]”",
                "The Harbour Gazette quoted (Ann Lee) <as saying that> [the pump was ready].",
                "“[The pump is ready,]” (Ann Lee) <was quoted as saying> by TASS.",
            })
    void namesWhomAnotherQuotes(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(strings = "Chief engineer (Ann Lee) <as saying that> [the pump is ready].")
    void takesItForTheSameWhereWasQuotedIsLost(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann Lee is quoted as saying.",
                "Quoted as saying that the pump was ready.",
                "Ann Lee was seen as brave.",
            })
    void findsNothingWithoutWordsOrASpeaker(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @Test
    void saysThatWasQuotedIsLost() {
        assertThat(rule.warnings("Chief engineer Ann Lee as saying that the pump is ready."))
                .containsExactly("missing-was-quoted");
    }
}
