package org.onrecord.extract.quote.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.extract.lexicon.CueUse;
import org.onrecord.extract.lexicon.Frame;
import org.onrecord.extract.lexicon.ReportingVerbs;
import org.onrecord.extract.lexicon.VerbForm;

/** A new verb in the lexicon needs no second line for the rules. */
class LexiconVerbsTest {
    static Set<String> impersonal() {
        return ReportingVerbs.words(CueUse.IMPERSONAL, VerbForm.PARTICIPLE);
    }

    static Stream<String> refusable() {
        return ReportingVerbs.words(CueUse.REFUSABLE, VerbForm.BASE).stream()
                .filter(verb -> ReportingVerbs.find(verb).isPresent());
    }

    static Stream<String> besideMarks() {
        return ReportingVerbs.words(CueUse.COMMON, VerbForm.PAST).stream()
                .filter(verb -> ReportingVerbs.find(verb).orElseThrow().entry().has(Frame.QUOTATION));
    }

    @ParameterizedTest
    @MethodSource("impersonal")
    void standsInAPassive(String verb) {
        String drawn = "It <was " + verb + "> that [the gate would stay open].";
        assertThat(RuleFinds.of(new ItWasReported()).in(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @MethodSource("impersonal")
    void attributesTheSentenceBefore(String verb) {
        assertThat(RuleFinds.of(new ReportedBefore())
                        .in("The gate is open. This was " + verb + " by the Ministry of Ports."))
                .contains("[The gate is open]");
    }

    @ParameterizedTest
    @MethodSource("refusable")
    void canBeDeclined(String verb) {
        assertThat(RuleFinds.of(new DeclinedTo()).in("Ann Lee declined to " + verb + " the plan."))
                .contains("<declined>");
    }

    @ParameterizedTest
    @MethodSource("besideMarks")
    void standsBesideMarkedWords(String verb) {
        String drawn = "“[The old gate is open],” (Ann Lee) <" + verb + ">.";
        assertThat(RuleFinds.of(new ContentCueSpeaker()).in(drawn)).contains("<" + verb + ">");
    }
}
