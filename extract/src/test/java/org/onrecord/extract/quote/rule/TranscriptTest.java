package org.onrecord.extract.quote.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.quotation.Warning;

class TranscriptTest {
    private final RuleFinds rule = RuleFinds.of(new Transcript());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(ANN LEE)<:> [We have a pump and it is old.] ¶ (TOM BERG)<:> [And who pays for it?] ¶ (LEE)<:> [Nobody.]",
                "(Ann Lee)<:> [I think that the pump is old.] ¶ (Tom Berg)<:> [We all know that.]",
                "SEN. (TOM BERG)<:> [Who pays for it?] ¶ MAYOR (LEE)<:> [You do.]",
                "(Ann Lee), head of the office<:> [I paid.] ¶ (Tom Berg)<:> [I did not.]",
            })
    void takesWhatStandsBehindNamesAndColons(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(strings = "Ann Lee: I think that the pump is old. ¶ The gate was closed at noon.")
    void findsNothingWhereOneSpeaksAlone(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Location: the Harbour Works ¶ Time: noon. We meet you there. ¶ Note: Bring your own pump. Who knows?",
                "Ann Lee: runs the office since 2014. ¶ Tom Berg: sits on the council. Who is he?",
            })
    void findsNothingInLists(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings =
                    "ANN LEE: Who pays? ¶ The gate was shut. ¶ It rained. ¶ The tide came. ¶ It was late. ¶ TOM BERG: Who came?")
    void findsNothingWhereTheNamesAreFarApart(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ANN LEE: “We have a pump.” ¶ TOM BERG: “And who pays for it?”",
                "ANN LEE: ¶ TOM BERG:",
            })
    void leavesMarkedWordsAndBareLabels(String drawn) {
        assertThat(rule.in(drawn)).isEqualTo(drawn);
    }

    @Test
    void saysThatNoMarksStandAroundTheWords() {
        assertThat(rule.find("Ann Lee: I paid. ¶ Tom Berg: I did not."))
                .allSatisfy(found -> assertThat(found.evidence().warnings())
                        .extracting(Warning::code)
                        .containsExactly("no-marks"));
    }
}
