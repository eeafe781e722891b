package org.onrecord.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.Span;

class AnchorSearchTest {
    private static final String PAGE =
            "The race ended late. “We will not give up, and we don’t fear 12 rivals,” said Ann Lee."
                    + " Bo Wu agreed. “We will see,” he said.";
    private static final String WORDS = "We will not give up, and we don’t fear 12 rivals,";

    private static Anchor anchor(String page, String words) {
        int at = page.indexOf(words);
        return new Anchoring(page).describe(new Span(at, at + words.length()), new DataPositionSelector(0, 1), 1);
    }

    private static Finding find(String page) {
        return new AnchorSearch(page).find(anchor(PAGE, WORDS));
    }

    private static String differences(Finding finding) {
        return finding.differences().stream().map(Difference::inWords).collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A word put before. ", "\uD83D\uDE80\n"})
    void findsTheSameWordsWhereverTheyMoved(String before) {
        Finding finding = find(before + PAGE);
        assertThat(finding.verdict()).isEqualTo(AnchorMatch.EXACT);
        assertThat(finding.place())
                .hasValueSatisfying(place -> assertThat(place.of(before + PAGE)).isEqualTo(WORDS));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "will not give|will give|NEGATION|the page lacks the negation [not]",
                "we don’t fear|we do fear|NEGATION|the sheet has the negation [don’t], the page [do]",
                "We will|We will never|NEGATION|the sheet lacks the negation [never]",
                "give up|give in|WORDS|the sheet has the word [up], the page [in]",
                "12 rivals|21 rivals|NUMBER|the sheet has the number [12], the page [21]",
                "up, and|up and|PUNCTUATION|the page lacks the sign [,]",
                "We will not|we will not|CASE|the sheet has the word [We], the page [we]",
            })
    void tellsWhatWasChanged(String old, String now, Difference.Kind kind, String words) {
        Finding finding = find(PAGE.replaceFirst(old, now));
        assertThat(finding.verdict()).isEqualTo(AnchorMatch.CHANGED);
        assertThat(finding.differences()).extracting(Difference::kind).containsExactly(kind);
        assertThat(differences(finding)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "don’t|don't|the sheet has the mark [don’t], the page [don't]",
                "give up|give  up|blanks differ",
                "give up|“give up”|the sheet lacks the mark [“]; the sheet lacks the mark [”]",
                "fear 12|fear\u00A012|blanks differ"
            })
    void tellsTypographyFromWords(String old, String now, String words) {
        Finding finding = find(PAGE.replaceFirst(old, now));
        assertThat(finding.verdict()).isEqualTo(AnchorMatch.TYPOGRAPHIC);
        assertThat(differences(finding)).isEqualTo(words);
    }

    @Test
    void aChangedMarkOfAnEllipsisOrDashIsTypography() {
        Anchor anchor = anchor("He said: we waited … and won – at last. So it was.", "we waited … and won – at last");
        Finding finding = new AnchorSearch("He said: we waited ... and won -- at last. So it was.").find(anchor);
        assertThat(finding.verdict()).isEqualTo(AnchorMatch.TYPOGRAPHIC);
        assertThat(finding.marked()).isEqualTo("we waited [-…-] {+...+} and won [-–-] {+--+} at last");
    }

    @Test
    void showsBothTextsInOne() {
        assertThat(find(PAGE.replace("will not give", "will give")).marked())
                .isEqualTo("We will [-not-] give up, and we don’t fear 12 rivals,");
    }

    @Test
    void findsChangedWordsWithNothingAroundThem() {
        Finding finding = find("He told us: we will not give up, and we do not fear rivals");
        assertThat(finding.verdict()).isEqualTo(AnchorMatch.CHANGED);
    }

    @Test
    void aShortenedQuotationIsNoExactOne() {
        Anchor whole = anchor(PAGE, WORDS);
        String shorter = "We will not give up";
        Anchor tampered = new Anchor(
                new TextQuoteSelector(
                        shorter, whole.quote().prefix(), whole.quote().suffix()),
                whole.position(),
                whole.data(),
                1);
        Finding finding = new AnchorSearch(PAGE).find(tampered);
        assertThat(finding.verdict()).isEqualTo(AnchorMatch.CHANGED);
        assertThat(finding.marked()).isEqualTo(shorter + " {+, and we don’t fear 12 rivals,+}");
    }

    @Test
    void choosesAmongEqualWordsByWhatStandsAroundThem() {
        String page = "“We won it,” said Ann. “We won it,” said Bo.";
        Anchor second = new Anchoring(page).describe(new Span(24, 33), new DataPositionSelector(0, 1), 1);
        String moved = "A line more. " + page;
        assertThat(new AnchorSearch(moved).find(second).place())
                .hasValueSatisfying(place -> assertThat(place.start()).isEqualTo(moved.lastIndexOf("We won")));
    }

    @Test
    void saysSoWhereTwoPlacesFitEquallyWell() {
        String line = "\nThe mayor of the town said again: “We won it,” and he smiled at everybody in the hall.";
        Anchor anchor = anchor(line, "We won it,");
        assertThat(new AnchorSearch("Now." + line + line).find(anchor).verdict())
                .isEqualTo(AnchorMatch.AMBIGUOUS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Rain fell on the fields all day.", "We"})
    void saysSoWhereNothingIsLeft(String page) {
        assertThat(find(page)).isEqualTo(Finding.nowhere(AnchorMatch.MISSING));
    }

    @Test
    void aShortWordElsewhereIsNotTheOneThatStoodThere() {
        Anchor anchor = anchor("Asked whether he knew, he answered “Yes” and went away.", "Yes");
        assertThat(new AnchorSearch("An album by the band Yes came out.")
                        .find(anchor)
                        .verdict())
                .isEqualTo(AnchorMatch.MISSING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said onMonday thatwe will seeyou, and we will see.",
                "we will see\u00A0you; we will  see; ‘we will see’",
                "\uFFFDwe will see\uFFFDyou",
            })
    void wordsStandInTheirOwnPlaceWhateverIsBesideThem(String page) {
        for (int from = 0; from < page.length(); from++) {
            for (int to = from + 1; to <= page.length(); to++) {
                Anchor anchor = new Anchoring(page).describe(new Span(from, to), new DataPositionSelector(0, 1), 1);
                assertThat(new AnchorSearch(page).find(anchor)).isEqualTo(Finding.exact(new Span(from, to)));
            }
        }
    }

    @Test
    void findsWordsBesideALetterWhereThatMoved() {
        String page = "He said onMonday thatwe will all seeyou. Nobody else was there.";
        assertThat(new AnchorSearch("It rained. " + page)
                        .find(anchor(page, "we will all see"))
                        .verdict())
                .isEqualTo(AnchorMatch.EXACT);
    }
}
