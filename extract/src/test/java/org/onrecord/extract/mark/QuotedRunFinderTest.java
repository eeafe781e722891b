package org.onrecord.extract.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.quotation.Warning;
import org.onrecord.text.BlockKind;
import org.onrecord.text.Document;

/** Runs are drawn in square brackets, inside their marks. */
class QuotedRunFinderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "“[We won,]” she said.",
                "\"[We won,]\" she said.",
                "«[We won]», she said.",
                "»[We won]«, she said.",
                "„[We won]“, she said.",
                "„[We won]”, she said.",
                "「[We won]」 she said.",
                "<<[We won]>>, she said.",
                "``[We won,]'' she said.",
                "''[We won,]'' she said.",
                "She said: “[We won.]”",
                "She (Ann) said: (“[We won.]”)",
                "She said—“[We won]”—and left.",
                "“[We won,]” she said, “[at last.]”",
            })
    void pairsMarksOfEveryKind(String drawn) {
        assertThat(draw(undrawn(drawn))).isEqualTo(drawn);
        assertThat(warnings(undrawn(drawn))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“[He shouted ‘run’ and ran,]” she said.",
                "“[It’s the ’90s, and they didn’t care,]” she said.",
                "“[The dogs’ bowl is the dog's,]” she said.",
                "“[They shouldn‘t have,]” she said.",
                "“[He shouted «run» and ran,]” she said.",
            })
    void leavesMarksInsideToTheRun(String drawn) {
        assertThat(draw(undrawn(drawn))).isEqualTo(drawn);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“[We won,] said Ann Lee. The others lost.|lost-closing-mark",
                "[We won,]” said Ann Lee.|lost-opening-mark",
                "““[We won,]” said Ann Lee.|doubled-mark",
                "<< [We won,] “ said Ann Lee.|mixed-marks",
            })
    void mendsAndSaysSo(String drawn, String warning) {
        assertThat(draw(undrawn(drawn)).replace("[ ", " [").replace(" ]", "] ")).isEqualTo(drawn);
        assertThat(warnings(undrawn(drawn))).containsExactly(warning);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'[The dogs' bowl is at O'Hara's, 'tis said,]' said Ann Lee.",
                "'[He shouted \"run\" and ran,]' she said.",
                "He is 6'2\" tall. \"[It is much,]\" she said.",
                "â€œ[We won,]â€\u009d she said â€“ and left.",
                "Ã¢â‚¬Å“[We won,]Ã¢â‚¬Â\u009d she said.",
                "‹[We won]›, she said.",
                "The reader of 《News》 said: 「[We won]」.",
                "＂[We won,]＂ she said.",
                "The line a << 2 and b >> 2. “[It works,]” she said.",
            })
    void tellsMarksFromOtherSigns(String drawn) {
        assertThat(draw(undrawn(drawn))).isEqualTo(drawn);
    }

    @Test
    void goesOnWhereTheNextParagraphOpensAgain() {
        List<QuotedRun> runs = runs("Ann Lee said: “We won.\n\n“They lost.”\n\nIt was late.");

        assertThat(runs).extracting(QuotedRun::goesOn).containsExactly(true, false);
        assertThat(runs).allSatisfy(run -> assertThat(run.warnings()).isEmpty());
    }

    @Test
    void lostMarkSpoilsNoOtherParagraph() {
        String text = "Ann Lee said: “We won.\n\nIt was late. “They lost,” said Tom Berg.";
        Document document = Paragraphs.document(text);

        assertThat(new QuotedRunFinder().find(document))
                .extracting(run -> document.text(run.inner()))
                .containsExactly("We won.", "They lost,");
    }

    @Test
    void headlinesVoteForThemselves() {
        String text = "Pump is ‘a museum piece’, says Lee";
        Document document = Paragraphs.document(text + "\n\nIt was late. “We won,” she said.", BlockKind.TITLE);

        assertThat(new QuotedRunFinder().find(document))
                .extracting(run -> document.text(run.inner()))
                .containsExactly("a museum piece", "We won,");
    }

    @Test
    void tellsTitlesFromSpeech() {
        assertThat(runs("“We do not know it,” she said. They read the book “Harbour Lights”."))
                .extracting(QuotedRun::isSpeech)
                .containsExactly(true, false);
    }

    @Test
    void innerLiesInOuter() {
        assertThat(runs("“We won,” said Ann Lee. “At last.”"))
                .allSatisfy(run -> assertThat(run.outer().contains(run.inner())).isTrue());
    }

    private static List<QuotedRun> runs(String text) {
        return new QuotedRunFinder().find(Paragraphs.document(text));
    }

    private static List<String> warnings(String text) {
        return runs(text).stream()
                .flatMap(run -> run.warnings().stream())
                .map(Warning::code)
                .toList();
    }

    private static String draw(String text) {
        StringBuilder drawn = new StringBuilder(Paragraphs.document(text).text());
        List<QuotedRun> runs = runs(text);
        for (int i = runs.size() - 1; i >= 0; i--) {
            drawn.insert(runs.get(i).inner().end(), "]");
            drawn.insert(runs.get(i).inner().start(), "[");
        }
        return drawn.toString();
    }

    private static String undrawn(String drawn) {
        return drawn.replaceAll("[\\[\\]]", "");
    }
}
