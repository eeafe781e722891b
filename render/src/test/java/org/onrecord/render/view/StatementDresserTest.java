package org.onrecord.render.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.render.SampleStatements.excerpt;
import static org.onrecord.render.SampleStatements.quote;
import static org.onrecord.render.SampleStatements.unsure;
import static org.onrecord.render.SampleStatements.warned;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.quotation.HopKind;
import org.onrecord.quotation.Modality;
import org.onrecord.quotation.Polarity;
import org.onrecord.quotation.SettingKind;
import org.onrecord.quotation.SettingTie;
import org.onrecord.render.SampleSheets;
import org.onrecord.render.SampleStatements;
import org.onrecord.render.view.StatementView.Labelled;
import org.onrecord.sheet.Detail;

class StatementDresserTest {
    private final StatementDresser dresser = new StatementDresser(SampleSheets.small());

    private StatementView dress(SampleStatements statement) {
        return dresser.dress(statement.build(), 1);
    }

    @ParameterizedTest
    @CsvSource({
        "DENIED, denied",
        "DECLINED, declined to say",
        "NOT_SAID, did not say",
        "ASKED, asked",
        "CONDITIONAL, conditional"
    })
    void saysWhatTheSpeakerDidWithTheWords(Polarity polarity, String label) {
        assertThat(dress(quote("s1", 1, "x").polarity(polarity)).polarity()).contains(label);
    }

    @ParameterizedTest
    @CsvSource({
        "HEARSAY, SAID, reportedly said",
        "HEARSAY, DENIED, reportedly denied",
        "FUTURE, SAID, will say",
        "FUTURE, DENIED, expected: denied"
    })
    void saysHowFirmlyThePageTellsIt(Modality modality, Polarity polarity, String label) {
        assertThat(dress(quote("s1", 1, "x").polarity(polarity).modality(modality))
                        .polarity())
                .contains(label);
    }

    @ParameterizedTest
    @CsvSource({"INHERITED, when (as before)", "AMBIGUOUS, when (or part of the words)"})
    void saysWhatTiesADetailToTheWords(SettingTie tie, String label) {
        Detail detail = new Detail(SettingKind.WHEN, excerpt("on Friday", 3), tie, Optional.empty());
        assertThat(dress(quote("s1", 1, "x").setting(detail)).occasion())
                .containsExactly(new Labelled(label, "on Friday"));
    }

    @Test
    void tellsTheWayOfTheWordsInOrder() {
        assertThat(dress(quote("s1", 1, "x")
                                .hop(HopKind.SPOKESPERSON, "her spokesman")
                                .hop(HopKind.OUTLET, "Radio North"))
                        .occasion())
                .containsExactly(new Labelled("by way of", "her spokesman → Radio North"));
    }

    @Test
    void aStationWithItsOwnPrepositionNeedsNoOther() {
        assertThat(dress(quote("s1", 1, "x").hop(HopKind.SPOKESPERSON, "through a spokesman"))
                        .occasion())
                .containsExactly(new Labelled("came", "through a spokesman"));
    }

    @Test
    void saysNothingWhereTheSpeakerSimplySaidIt() {
        assertThat(dress(quote("s1", 1, "x")).polarity()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"WHEN, when", "WHERE, where", "EVENT, event", "MEDIUM, through", "ADDRESSEE, to"})
    void labelsEachDetailOfTheOccasion(SettingKind kind, String label) {
        Detail detail = new Detail(kind, excerpt("in May", 3), SettingTie.OWN, Optional.empty());
        assertThat(dress(quote("s1", 1, "x").setting(detail)).occasion())
                .containsExactly(new Labelled(label, "in May"));
    }

    @Test
    void leavesOutAReadingThatSaysNoMoreThanTheWords() {
        Detail detail =
                new Detail(SettingKind.WHEN, excerpt("in December 2020", 3), SettingTie.OWN, Optional.of("2020-12"));
        assertThat(dress(quote("s1", 1, "x").setting(detail)).occasion())
                .containsExactly(new Labelled("when", "in December 2020"));
    }

    @Test
    void leavesTheReasonToTheRuleThatFoundNobody() {
        StatementView view = dress(quote("s1", 1, "x").attributed(warned("unresolved-pronoun", "he", "nobody")));
        assertThat(view.looks()).containsExactly("unresolved pronoun: seen he; assumed nobody");
    }

    @Test
    void leavesOutAMentionThatIsTheFullName() {
        assertThat(dress(quote("s1", 1, "x").speakers("ann-lee").mention("Ann Lee"))
                        .occasion())
                .isEmpty();
    }

    @Test
    void showsEveryWarningOfBothRules() {
        StatementView view = dress(quote("s1", 1, "x")
                .speakers("ann-lee")
                .found(warned("lost-mark", "a", "b"))
                .attributed(warned("surname-alone", "c", "d")));
        assertThat(view.looks())
                .containsExactly(
                        "lost mark: seen a; assumed b",
                        "surname alone: seen c; assumed d",
                        "confidence 64 % is below 65 %");
    }

    @Test
    void roundsConfidenceDownSoThatNoDoubtIsRoundedAway() {
        assertThat(dress(quote("s1", 1, "x").speakers("ann-lee").found(unsure("R", 0.683)))
                        .looks())
                .containsExactly("confidence 64 % is below 65 %");
    }

    @Test
    void asksNobodyToLookAtWhatIsDecided() {
        assertThat(dress(quote("s1", 1, "x")).open()).isTrue();
        assertThat(dress(quote("s1", 1, "x").review(SampleSheets.approved())).open())
                .isFalse();
    }
}
