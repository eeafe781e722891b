package org.onrecord.render.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.render.SampleStatements.claim;
import static org.onrecord.render.SampleStatements.excerpt;
import static org.onrecord.render.SampleStatements.quote;
import static org.onrecord.render.SampleStatements.reported;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.quotation.Polarity;
import org.onrecord.quotation.SettingKind;
import org.onrecord.quotation.SettingTie;
import org.onrecord.render.SampleSheets;
import org.onrecord.render.SampleStatements;
import org.onrecord.render.view.StatementView.Labelled;
import org.onrecord.sheet.Decision;
import org.onrecord.sheet.Detail;
import org.onrecord.sheet.Review;

class CorrectionsTest {
    private final StatementDresser dresser = new StatementDresser(SampleSheets.small());

    private StatementView dress(SampleStatements statement, String field, String now) {
        Review review = new Review(
                Decision.CORRECTED, Optional.empty(), Optional.empty(), Optional.empty(), Map.of(field, now));
        return dresser.dress(statement.speakers("ann-lee").review(review).build(), 1);
    }

    private static String text(StatementView view) {
        return view.words().stream().map(WordRun::text).collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({
        "speaker, Jo March, Ann Lee",
        "speaker, '', Ann Lee",
        "role, minister, head of the Northern Space Agency"
    })
    void namesSpeakerAndRoleAsCorrectedWithThePagesOwn(String field, String now, String was) {
        assertThat(dress(quote("s1", 1, "x"), field, now).attribution())
                .containsExactly(new Labelled(field, now.isEmpty() ? "nothing" : now, was));
    }

    @ParameterizedTest
    @CsvSource({
        "SAID, denied, denied, said",
        "SAID, DENIED, denied, said",
        "SAID, declined to say, declined to say, said",
        "SAID, not_said, did not say, said",
        "SAID, joked, joked, said",
        "DENIED, said, '', denied",
        "DENIED, ' ', denied, ''"
    })
    void labelsACorrectedPolarityLikeOneOfThePage(Polarity was, String now, String label, String page) {
        StatementView view = dress(quote("s1", 1, "x").polarity(was), "polarity", now);
        assertThat(view.polarity().orElse("")).isEqualTo(label);
        assertThat(view.page()).isEqualTo(page);
    }

    @Test
    void putsCorrectedWordsInTheMarksOfAQuoteUnlessTheEditorDid() {
        assertThat(text(dress(quote("s1", 1, "x"), "words", "y"))).isEqualTo("“y”");
        assertThat(text(dress(quote("s1", 1, "x"), "words", "«y»"))).isEqualTo("«y»");
        assertThat(text(dress(claim("s1", 1, reported("x", "")), "words", "y"))).isEqualTo("y");
    }

    @Test
    void keepsThePagesWordsInSight() {
        assertThat(dress(quote("s1", 1, "x"), "words", "y").page()).isEqualTo("“x”");
        assertThat(dress(quote("s1", 1, "x"), "role", "y").page()).isEmpty();
    }

    @Test
    void printsThePagesWordsWhereACorrectionIsBlank() {
        assertThat(text(dress(quote("s1", 1, "x"), "words", " "))).isEqualTo("“x”");
    }

    @ParameterizedTest
    @CsvSource({
        "when, in June, when, in June, on Monday",
        "when, '', when, nothing, on Monday",
        "addressee, TASS, to, TASS, nothing",
        "medium, by radio, through, by radio, nothing"
    })
    void putsACorrectedDetailInThePlaceOfThePages(String field, String now, String label, String text, String was) {
        Detail when = new Detail(SettingKind.WHEN, excerpt("on Monday", 3), SettingTie.OWN, Optional.of("2022-04-18"));
        Labelled corrected = new Labelled(label, text, was);
        assertThat(dress(quote("s1", 1, "x").setting(when), field, now).occasion())
                .contains(corrected)
                .filteredOn(detail -> detail.label().equals("when"))
                .containsExactly(field.equals("when") ? corrected : new Labelled("when", "on Monday [18 April 2022]"));
    }
}
