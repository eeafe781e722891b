package org.onrecord.extract.quote.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.quotation.Polarity;

class ContentCueSpeakerTest {
    private final RuleFinds rule = RuleFinds.of(new ContentCueSpeaker());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“[The pump is ready,]” <said> (Ann Lee), chief engineer of the Harbour Works.",
                "“[The pump is ready,]” (Ann Lee) <told> reporters on Monday.",
                "“[Who has opened the gate?]” (Tom Berg) <asked>.",
                "[The pump is ready], (Ann Lee) <said>.",
                "[The pump is ready], (Ann Lee) <told> the council.",
                "“[The pump is ready,]” (she) <said>.",
                "“[The pump is ready,]” <said> (Ann Lee) and (Tom Berg).",
            })
    void takesTheWordsBeforeTheCue(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“[The pump,]” <said> (Ann Lee), “[is ready.]”",
                "[The pump], (Ann Lee) <said>, [is ready].",
                "“[The pump is ready,]” (Ann Lee) <said>. “[It will run all night.]”",
                "“[The pump is ready,]” (Ann Lee) <said>. ¶ “[It will run all night.]”",
            })
    void takesUpWordsThatGoOnBehindTheSpeaker(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“[The pump is ready,]” (Ann Lee) <said>. It will run all night.",
                "“[The pump is ready,]” <said> (Ann Lee), and Tom Berg agreed.",
                "“[Is it ready?]” (Ann Lee) <asked>. ¶ “It will run all night.”",
                "“[I am well,]” (Ann Lee) <said> on “Meet the Town.”",
            })
    void leavesWhatIsSomebodyElses(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(strings = "“[The pump is ready,]” <harrumphed> (Tom Berg).")
    void takesAnyVerbBesideMarks(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann Lee said that the pump was ready.",
                "Ann Lee said: “The pump is ready.”",
            })
    void findsNothingWhereTheWordsFollowTheCue(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The gate, which Ann Lee said was open, is shut.",
                "When the pump is ready, Ann Lee said, the gate will open.",
            })
    void findsNothingInSubordinateClauses(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The “old iron pump” rattled Tom Berg.",
                "“” said Ann Lee.",
                "said Ann Lee.",
            })
    void findsNothingWithoutWords(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @Test
    void tellsWhereWhenAndThroughWhat() {
        assertThat(rule.occasion("“The pump is ready,” Ann Lee said in a statement on Monday in Lowport."))
                .containsExactly("MEDIUM in a statement", "WHEN on Monday", "WHERE in Lowport");
    }

    @Test
    void aQuestionIsAsked() {
        assertThat(rule.only("“Who has opened the gate?” Tom Berg asked.").polarity())
                .isEqualTo(Polarity.ASKED);
    }
}
