package org.onrecord.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.onrecord.sheet.Sheets.facts;
import static org.onrecord.sheet.Sheets.quote;
import static org.onrecord.sheet.Sheets.review;
import static org.onrecord.sheet.Sheets.sheet;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.quotation.Polarity;

class ReviewCarryingTest {
    private static final Quote WON = quote("We won the race", "ann-lee");
    private static final Quote LOST = quote("They lost it", "bo-wu");
    private static final Review APPROVED = review(Decision.APPROVED);

    private static Carried carry(FactSheet earlier, FactSheet later) {
        return new ReviewCarrying().carry(earlier, later);
    }

    @ParameterizedTest
    @EnumSource(Decision.class)
    void carriesAReviewToTheSameStatementInAnotherOrder(Decision decision) {
        Review review = review(decision);
        Carried carried = carry(sheet(WON.withReview(review), LOST), sheet(LOST, WON));
        assertThat(carried.sheet()).isEqualTo(sheet(LOST, WON.withReview(review)));
        assertThat(carried.carried()).isEqualTo(1);
        assertThat(carried.diagnostics()).isEmpty();
    }

    @Test
    void findsTheSameWordsInTheSamePageWhereTheIdIsAnother() {
        FactSheet earlier = sheet(WON.withReview(APPROVED));
        Quote renamed = withId(WON, "0123456789ab");
        assertThat(carry(earlier, sheet(renamed)).sheet()).isEqualTo(sheet(renamed.withReview(APPROVED)));
    }

    @Test
    void doesNotChooseBetweenTwoPlacesThatFitEquallyWell() {
        Quote one = withId(WON, "0123456789ab");
        Quote two = withId(WON, "0123456789ab-2");
        Carried carried = carry(sheet(WON.withReview(APPROVED)), sheet(one, two));
        assertThat(carried.sheet().statements()).containsExactly(one, two);
        assertThat(carried.sheet().gone()).containsExactly(WON.withReview(APPROVED));
    }

    private static Quote withId(Quote quote, String id) {
        return new Quote(quote.facts().withId(new StatementId(id)), quote.review());
    }

    @Test
    void keepsTheReviewOfAStatementThatIsGoneAndSaysSo() {
        Carried carried = carry(sheet(WON.withReview(APPROVED)), sheet(LOST));
        assertThat(carried.sheet().gone()).containsExactly(WON.withReview(APPROVED));
        assertThat(carried.diagnostics())
                .singleElement()
                .satisfies(gone -> assertThat(gone.toString())
                        .startsWith("moon.html: warning: the approved statement “We won the race” was not found"));
    }

    @Test
    void showsTheNearestWordsOfAStatementThatIsGone() {
        Carried carried = carry(sheet(WON.withReview(APPROVED)), sheet(quote("We never won the race", "ann-lee")));
        assertThat(carried.sheet().statements())
                .noneMatch(statement -> statement.review().isTouched());
        assertThat(carried.diagnostics().get(0).message()).endsWith("nearest is now “We never won the race”");
    }

    static List<Quote> others() {
        return List.of(
                quote("We won the race", "bo-wu"),
                new Quote(facts("We won the race", "ann-lee", Polarity.DENIED), Review.PENDING));
    }

    @ParameterizedTest
    @MethodSource("others")
    void anApprovalDoesNotSurviveAnotherSpeakerOrPolarity(Quote other) {
        Carried carried = carry(sheet(WON.withReview(APPROVED)), sheet(other));
        assertThat(carried.sheet().statements()).containsExactly(other);
        assertThat(carried.sheet().gone()).containsExactly(WON.withReview(APPROVED));
        assertThat(carried.diagnostics()).extracting(Diagnostic::code).containsExactly("review-reopened");
    }

    @ParameterizedTest
    @MethodSource("others")
    void aRejectionStandsWithAWarning(Quote other) {
        Review rejected = review(Decision.REJECTED);
        Carried carried = carry(sheet(WON.withReview(rejected)), sheet(other));
        assertThat(carried.sheet()).isEqualTo(sheet(other.withReview(rejected)));
        assertThat(carried.diagnostics()).extracting(Diagnostic::code).containsExactly("review-stands");
    }

    @ParameterizedTest
    @MethodSource("others")
    void carryingTwiceIsCarryingOnce(Quote other) {
        FactSheet earlier = sheet(WON.withReview(APPROVED), LOST.withReview(APPROVED));
        FactSheet later = sheet(other);
        FactSheet once = carry(earlier, later).sheet();
        assertThat(carry(earlier, once).sheet()).isEqualTo(once);
        assertThat(carry(once, later).sheet()).isEqualTo(once);
    }

    @Test
    void aReviewReturnsWithItsStatement() {
        FactSheet earlier = sheet(WON.withReview(APPROVED));
        FactSheet without = carry(earlier, sheet(LOST)).sheet();
        assertThat(carry(without, sheet(WON)).sheet()).isEqualTo(earlier);
    }

    @Test
    void keepsTheSourceAndTheSpeakerOfWhatIsGone() {
        FactSheet earlier = sheet(WON.withReview(APPROVED));
        FactSheet later = new FactSheet(
                List.of(Sheets.source("s1", "mars.html", Optional.empty())), List.of(), List.of(), List.of());
        FactSheet once = carry(earlier, later).sheet();
        assertThat(once.sources())
                .extracting(Source::id, Source::file)
                .containsExactly(tuple("s1", "mars.html"), tuple("s2", "moon.html"));
        assertThat(once.speakers()).extracting(SpeakerProfile::name).containsExactly("Ann Lee");
        assertThat(once.gone()).singleElement().satisfies(gone -> {
            assertThat(gone.facts().source()).isEqualTo("s2");
            assertThat(gone.facts().speakers()).containsExactly("ann-lee");
        });
        assertThat(carry(once, later).sheet()).isEqualTo(once);
    }
}
