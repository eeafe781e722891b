package org.onrecord.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.quotation.Evidence;
import org.onrecord.quotation.Polarity;
import org.onrecord.quotation.Warning;

class FactSheetTest {
    @Test
    void refusesAStatementWhoseSpeakerIsNotInTheSheet() {
        Quote stray = Sheets.quote("We won", "nobody");
        assertThatThrownBy(() -> Sheets.sheet(stray)).hasMessageContaining("names speaker \"nobody\"");
    }

    @Test
    void refusesTheSameIdTwice() {
        Quote quote = Sheets.quote("We won", "ann-lee");
        assertThatThrownBy(() -> Sheets.sheet(quote, quote)).hasMessageContaining("stands twice");
    }

    @Test
    void asksForALookWhereSomethingIsDoubtful() {
        Quote sure = Sheets.quote("We won", "ann-lee");
        assertThat(sure.needsLook()).isFalse();
        assertThat(withEvidence(sure, new Evidence("ByHand", 0.6, List.of())).needsLook())
                .isTrue();
        Warning warning = new Warning("lost-closing-mark", "no mark", "ends with the paragraph");
        assertThat(withEvidence(sure, new Evidence("ByHand", 1, List.of(warning)))
                        .needsLook())
                .isTrue();
    }

    private static Quote withEvidence(Quote quote, Evidence found) {
        Facts facts = quote.facts();
        return new Quote(
                new Facts(
                        facts.id(),
                        facts.source(),
                        facts.parts(),
                        facts.speakers(),
                        facts.mentions(),
                        facts.cue(),
                        facts.polarity(),
                        facts.modality(),
                        facts.setting(),
                        facts.hops(),
                        found,
                        facts.attributed(),
                        facts.links()),
                quote.review());
    }

    @Test
    void aClaimHasWordsOfTheArticle() {
        Facts facts = Sheets.facts("We won", "ann-lee", Polarity.SAID);
        assertThatThrownBy(() -> new Claim(facts, Review.PENDING))
                .hasMessageContaining(facts.id().value());
    }

    @ParameterizedTest
    @CsvSource({"APPROVED", "PENDING", "REJECTED"})
    void onlyACorrectionHoldsCorrections(Decision decision) {
        assertThatThrownBy(() -> new Review(
                        decision, Optional.empty(), Optional.empty(), Optional.empty(), Map.of("speaker", "Bo Wu")))
                .hasMessageContaining("corrections");
        assertThat(Review.PENDING.isTouched()).isFalse();
        assertThat(Sheets.review(decision).isTouched()).isTrue();
    }
}
