package org.onrecord.extract.quote.join;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.engine.Engine;
import org.onrecord.quotation.Evidence;
import org.onrecord.quotation.Quotation;
import org.onrecord.quotation.Warning;

/** Which finds of rules and tagger stay; who wins where both have found a statement is in {@link AgreementTest}. */
class JoiningTest {
    private static final double SURE = 0.95;
    private static final double LIKELY = 0.65;
    private static final double UNLIKELY = 0.2;

    private final Finds finds = new Finds("The harbour is safe, the pilot said, and Bo Ray added the fog would lift.");

    @Test
    void rulesAloneGiveWhatTheyFound() {
        List<Quotation> byRules = List.of(rule("AccordingTo", 0.4), rule("IndirectThat", 0.7));
        List<Quotation> byTagger = List.of(finds.tagged(SURE, "said", "The harbour is safe"));
        assertThat(Joining.join(Engine.RULES, byRules, byTagger)).isEqualTo(byRules);
    }

    @Test
    void theTaggerAloneGivesWhatItFound() {
        List<Quotation> byTagger = List.of(finds.tagged(SURE, "said", "The harbour is safe"));
        assertThat(Joining.join(Engine.TAGGER, List.of(rule("AccordingTo", 0.9)), byTagger))
                .isEqualTo(byTagger);
    }

    @ParameterizedTest
    @ValueSource(doubles = {LIKELY, SURE})
    void keepsWhatOnlyTheTaggerFindsWhereThatIsLikely(double confidence) {
        Quotation tagged = finds.tagged(confidence, "added", "the fog would lift");
        assertThat(both(List.of(), List.of(tagged))).containsExactly(tagged);
    }

    @Test
    void dropsWhatOnlyTheTaggerFindsWhereThatIsUnlikely() {
        assertThat(both(List.of(), List.of(finds.tagged(UNLIKELY, "added", "the fog would lift"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ContentCueSpeaker", "AccordingTo", "LoneQuotation"})
    void doubtsWhatOnlyARuleFinds(String rule) {
        Quotation found = both(List.of(rule(rule, 0.9)), List.of()).get(0);
        assertThat(found.parts()).isEqualTo(rule(rule, 0.9).parts());
        assertThat(found.evidence().rule()).isEqualTo(rule);
        assertThat(found.evidence().warnings()).extracting(Warning::code).containsExactly("rule-alone");
        assertThat(found.evidence().confidence()).isLessThan(0.9).isPositive();
    }

    @Test
    void keepsTheWarningsOfARuleThatItDoubts() {
        Warning lost = new Warning("lost-closing-mark", "no closing mark", "it ends with the paragraph");
        Quotation warned = rule("AccordingTo", 0.9).withEvidence(new Evidence("AccordingTo", 0.9, List.of(lost)));
        assertThat(both(List.of(warned), List.of()).get(0).evidence().warnings())
                .containsExactly(lost, Joining.RULE_ALONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"IndirectThat", "ObjectContent"})
    void dropsAJudgedClaimThatTheTaggerDoesNotFind(String rule) {
        assertThat(both(List.of(rule(rule, 0.9)), List.of(finds.tagged(SURE, "added", "the fog would lift"))))
                .extracting(found -> found.evidence().rule())
                .containsExactly("Tagger");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Transcript", "QuestionAnswer", "BlockQuotation"})
    void keepsWhatTheShapeOfThePageTells(String rule) {
        Quotation whole = finds.find(rule, 0.7, "", finds.text());
        List<Quotation> inside = List.of(
                finds.tagged(SURE, "said", "The harbour is safe"), finds.tagged(SURE, "added", "the fog would lift"));
        assertThat(both(List.of(whole), inside)).containsExactly(whole);
        assertThat(both(List.of(whole), List.of())).containsExactly(whole);
    }

    @Test
    void theSurestStaysOfFindsThatShareWords() {
        Quotation surer = finds.tagged(SURE, "said", "The harbour is safe");
        Quotation other = finds.tagged(LIKELY, "added", "safe, the pilot");
        assertThat(both(List.of(), List.of(surer, other))).containsExactly(surer);
        assertThat(both(List.of(), List.of(other, surer))).containsExactly(surer);
        assertThat(Joining.join(Engine.TAGGER, List.of(), List.of(other, surer)))
                .containsExactly(surer);
    }

    @Test
    void aSureTaggerOutvotesARuleThatCutsThroughItsWords() {
        Quotation byRule = finds.find("AccordingTo", 0.6, "said", "The harbour");
        Quotation byTagger = finds.tagged(SURE, "added", "harbour is safe");
        assertThat(both(List.of(byRule), List.of(byTagger))).containsExactly(byTagger);
    }

    @Test
    void findsWithoutSharedWordsStayBeside() {
        List<Quotation> found =
                both(List.of(rule("AccordingTo", 0.9)), List.of(finds.tagged(LIKELY, "added", "the fog would lift")));
        assertThat(finds.contents(found)).containsExactlyInAnyOrder("The harbour is safe", "the fog would lift");
    }

    @Test
    void findsNothingWhereNobodyDoes() {
        assertThat(both(List.of(), List.of())).isEmpty();
    }

    private Quotation rule(String rule, double confidence) {
        return finds.find(rule, confidence, "said", "The harbour is safe");
    }

    private static List<Quotation> both(List<Quotation> byRules, List<Quotation> byTagger) {
        return Joining.join(Engine.BOTH, byRules, byTagger);
    }
}
