package org.onrecord.render.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.render.SampleSheets;
import org.onrecord.render.view.SheetView.Figure;
import org.onrecord.render.view.StatementView.Labelled;

class SheetViewBuilderTest {
    private final SheetView view = new SheetViewBuilder().build(SampleSheets.small());

    private StatementView statement(int number) {
        return view.sections().stream()
                .flatMap(section -> section.statements().stream())
                .filter(it -> it.number() == number)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void countsWhatThereIs() {
        assertThat(view.figures())
                .containsExactly(
                        new Figure(2, "sources"),
                        new Figure(4, "speakers"),
                        new Figure(6, "statements"),
                        new Figure(2, "need a look"));
    }

    @Test
    void countsWhatEditorsDecided() {
        assertThat(view.reviews()).isEqualTo("1 approved · 1 corrected");
        assertThat(new SheetViewBuilder().build(SampleSheets.hard()).reviews())
                .isEqualTo("1 approved · 6 rejected, not printed");
        assertThat(new SheetViewBuilder().build(SampleSheets.empty()).reviews()).isEmpty();
    }

    @Test
    void groupsBySpeakerAndPutsTheUnresolvedLast() {
        assertThat(view.sections())
                .extracting(SectionView::heading)
                .containsExactly(
                        "Ann Lee", "Konstantin Ivlev", "Northern Space Agency", "Wang Min 王敏", "Speaker unresolved");
    }

    @Test
    void pointsFromTheSecondSpeakerToTheJointStatement() {
        assertThat(view.sections().get(2).elsewhere()).containsExactly("Statement 3, jointly with Konstantin Ivlev");
        assertThat(statement(3).occasion()).contains(new Labelled("jointly with", "Northern Space Agency"));
    }

    @Test
    void tellsTheOccasionWithItsReading() {
        assertThat(statement(1).occasion())
                .containsExactly(
                        new Labelled("printed as", "“She”"),
                        new Labelled("when", "on Tuesday [19 April 2022]"),
                        new Labelled("through", "in an interview with Radio North"),
                        new Labelled("by way of", "the press service → Radio North"));
    }

    @Test
    void saysWhyToLook() {
        assertThat(statement(3).looks())
                .containsExactly(
                        "name in lower case: seen “Konstantin lvlev”; assumed the person named Konstantin Ivlev");
        assertThat(statement(6).looks())
                .containsExactly("nobody is named as the speaker", "confidence 38 % is below 65 %");
    }

    @Test
    void showsWhatWasCorrectedBeforeTheOriginal() {
        StatementView corrected = statement(4);
        assertThat(corrected.open()).isFalse();
        assertThat(corrected.review())
                .isEqualTo("Corrected by M. Okafor on 1 May 2026: the mark closes one sentence earlier");
        assertThat(corrected.words()).extracting(WordRun::text).containsExactly("“", "中国愿同各国一道，和平利用太空，造福全人类。", "”");
        assertThat(corrected.page()).isEqualTo("“中国愿同各国一道，和平利用太空，造福全人类。这是我们的一贯立场。”");
    }

    @Test
    void citesWithALinkOnlyWhereTheSourceHasAnAddress() {
        assertThat(statement(2).citation().text())
                .isEqualTo("The Northern Post, “Orbit agreed, contract still open”, 22 April 2022");
        assertThat(statement(2).citation().place()).isEqualTo("line 14 of orbit.html");
        assertThat(statement(2).citation().link())
                .contains("https://news.example.org/space/orbit-agreed#:~:text=that%20the%20contract");
        assertThat(statement(5).citation().link()).isEmpty();
    }

    @Test
    void namesTheOnlySourceInTheTitle() {
        assertThat(view.title()).isEqualTo("Who said what in 2 sources");
        assertThat(new SheetViewBuilder().build(SampleSheets.empty()).title())
                .isEqualTo("Spokesperson's remarks 发言人谈话");
    }

    @Test
    void marksTheSourcesThatNoStatementComesFrom() {
        assertThat(view.sources()).extracting(SourceView::note).containsExactly("", "");
        assertThat(new SheetViewBuilder().build(SampleSheets.hard()).sources())
                .extracting(SourceView::note)
                .containsExactly("", "no statement");
    }

    @Test
    void keepsWhatIsNoLongerFound() {
        List<SectionView> sections =
                new SheetViewBuilder().build(SampleSheets.hard()).sections();
        SectionView gone = sections.get(sections.size() - 1);
        assertThat(gone.heading()).isEqualTo("No longer found");
        assertThat(gone.statements())
                .singleElement()
                .extracting(StatementView::number)
                .isEqualTo(40);
    }
}
