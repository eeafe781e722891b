package org.onrecord.extract.quote.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.quotation.ContentPart;
import org.onrecord.quotation.Quotation;

/** What all the rules make of a text together. */
class RulesTest {
    private final RuleFinds rules = RuleFinds.ofAll();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Ann Lee) <said> that [the pump was ready]. “[It is late,]” (she) <added>.",
                "“[The pump is ready,]” <said> (Ann Lee), and (Tom Berg) <added>: “[It is loud.]”",
                "(ANN LEE)<:> [I said it would work.] ¶ (TOM BERG)<:> [Who told you that?]",
            })
    void giveEachSpeakerTheirOwnWords(String drawn) {
        assertThat(rules.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<According to> (Tom Berg), [Ann Lee said that the pump was ready].",
                "(Ann Lee) <said> [Tom Berg said the pump was ready].",
                "“[According to Tom Berg, the pump is ready,]” <said> (Ann Lee).",
            })
    void takeNoCueInsideWordsThatAreSomebodysAlready(String drawn) {
        assertThat(rules.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Ann Lee) <said>: “[It was the storm.]”",
                "“[It was the storm of the year.]” <—> (Ann Lee)",
                "Ann Lee came. “[It was the storm of the year.]”",
            })
    void findTheSameWordsOnce(String drawn) {
        assertThat(rules.find(drawn)).hasSize(1);
        assertThat(rules.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".",
                "“",
                "””",
                "“”",
                ":",
                "— —",
                "“ “ “ said",
                "said said said",
                "As as as as",
                "Q: A: Q: A:",
                "According to according to according to",
                "🙂 “🙂” said 🙂.",
                "LEE: ¶ : ¶ LEE:",
                "that that, that",
                "“a” “b” “c” — —",
                "he his they's own words",
                "1. 2. 3. said 4.",
            })
    void keepToTheTextWhateverStandsThere(String odd) {
        for (Quotation found : rules.find(odd)) {
            assertThat(found.parts())
                    .extracting(ContentPart::span)
                    .allSatisfy(span -> assertThat(span.length()).isPositive());
        }
    }
}
