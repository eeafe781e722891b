package org.onrecord.extract.quote.join;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.engine.Engine;
import org.onrecord.quotation.Modality;
import org.onrecord.quotation.Polarity;
import org.onrecord.quotation.Quotation;
import org.onrecord.quotation.Warning;

/** What {@link Joining} makes of a statement that a rule and the tagger both find. */
class AgreementTest {
    private static final double SURE = 0.95;
    private static final double UNSURE = 0.65;
    private static final double RULES = 0.75;

    private final Finds finds = new Finds(
            "On Friday Mayor Ann Lee said in Norden that the ferry would sail again by May, as Bo Ray hoped.");

    private final Quotation byRule =
            finds.by("Ann Lee", "Mayor Ann Lee", finds.find("IndirectThat", RULES, "said", "the ferry would sail"));

    @Test
    void aSureTaggerSetsTheLimits() {
        Quotation found = join(byRule, finds.tagged(SURE, "said", "the ferry would sail again"));
        assertThat(finds.contents(List.of(found))).containsExactly("the ferry would sail again");
        assertThat(found.evidence().rule()).isEqualTo("IndirectThat+Tagger");
        assertThat(found.evidence().confidence()).isEqualTo(SURE);
        assertThat(found.evidence().warnings()).isEmpty();
    }

    @Test
    void theRuleSetsTheLimitsWhereTheTaggerIsUnsure() {
        Quotation found = join(byRule, finds.tagged(UNSURE, "said", "the ferry would sail again"));
        assertThat(finds.contents(List.of(found))).containsExactly("the ferry would sail");
        assertThat(found.evidence().rule()).isEqualTo("IndirectThat+Tagger");
        assertThat(found.evidence().confidence()).isEqualTo(RULES);
        assertThat(found.evidence().warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {SURE, UNSURE})
    void warnsOfLimitsThatDifferMuch(double confidence) {
        Quotation found = join(byRule, finds.tagged(confidence, "said", "sail again by May, as Bo Ray hoped"));
        assertThat(found.evidence().rule()).isEqualTo("IndirectThat+Tagger");
        assertThat(found.evidence().warnings()).extracting(Warning::code).containsExactly("engines-differ");
        assertThat(found.evidence().confidence()).isLessThan(Math.max(confidence, RULES));
    }

    @Test
    void aTaggerThatCutsTheWordsByHalfDoesNotSetTheLimits() {
        Quotation found = join(byRule, finds.tagged(SURE, "said", "the ferry"));
        assertThat(finds.contents(List.of(found))).containsExactly("the ferry would sail");
        assertThat(found.evidence().warnings()).extracting(Warning::code).containsExactly("engines-differ");
    }

    @Test
    void keepsTheOccasionOfTheRule() {
        Quotation tagged = finds.on("in Norden", finds.tagged(SURE, "said", "the ferry would sail again"));
        assertThat(finds.setting(join(finds.on("On Friday", byRule), tagged))).containsExactly("On Friday");
        assertThat(finds.setting(join(byRule, tagged))).containsExactly("in Norden");
    }

    @Test
    void wordsOfTheContentTellNoOccasion() {
        Quotation tagged = finds.tagged(SURE, "said", "the ferry would sail again by May");
        assertThat(finds.setting(join(finds.on("by May", byRule), tagged))).isEmpty();
    }

    @Test
    void keepsHowTheRuleReadsTheVerb() {
        Quotation denied = new Quotation(
                byRule.parts(),
                byRule.cue(),
                byRule.mentions(),
                Polarity.DENIED,
                Modality.HEARSAY,
                List.of(),
                List.of(),
                byRule.evidence());
        Quotation found = join(denied, finds.tagged(SURE, "said", "the ferry would sail again"));
        assertThat(found.polarity()).isEqualTo(Polarity.DENIED);
        assertThat(found.modality()).isEqualTo(Modality.HEARSAY);
    }

    @Test
    void keepsTheNameOfTheRuleWhereBothPointAtTheSameWordsAndTheLimitsOfTheTagger() {
        Quotation tagged = finds.tagged(SURE, "said", "the ferry would sail");
        Quotation found = join(byRule, finds.by("Ann Lee", "Ann Lee", tagged));
        assertThat(finds.mentions(found)).containsExactly("Ann Lee");
        assertThat(found.mentions().get(0).span())
                .isEqualTo(byRule.mentions().get(0).span());
    }

    @Test
    void keepsTheMentionOfTheRuleWhereTheTaggerHasNone() {
        assertThat(finds.mentions(join(byRule, finds.tagged(SURE, "said", "the ferry would sail"))))
                .containsExactly("Mayor Ann Lee");
    }

    @Test
    void takesTheMentionOfASureTaggerThatPointsElsewhere() {
        Quotation tagged = finds.tagged(SURE, "said", "the ferry would sail");
        assertThat(finds.mentions(join(byRule, finds.by("Bo Ray", "Bo Ray", tagged))))
                .containsExactly("Bo Ray");
    }

    @Test
    void joinsTheTwoThatAreMostAlike() {
        Quotation near = finds.tagged(SURE, "said", "the ferry would sail");
        Quotation far = finds.tagged(SURE, "hoped", "again by May");
        List<Quotation> found = Joining.join(Engine.BOTH, List.of(byRule), List.of(far, near));
        assertThat(found)
                .extracting(quotation -> quotation.evidence().rule())
                .containsExactlyInAnyOrder("IndirectThat+Tagger", "Tagger");
        assertThat(finds.contents(found)).containsExactlyInAnyOrder("the ferry would sail", "again by May");
    }

    private static Quotation join(Quotation byRule, Quotation byTagger) {
        List<Quotation> found = Joining.join(Engine.BOTH, List.of(byRule), List.of(byTagger));
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
