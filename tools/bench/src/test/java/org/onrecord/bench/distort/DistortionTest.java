package org.onrecord.bench.distort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistortionTest {
    private static final double ALWAYS = 1;

    @Test
    void lettersChangeOneForOne() {
        String text = "Ann’s Straße, ﬁn";

        assertThat(distorted(Recased.capitals(), text)).isEqualTo("ANN’S STRAßE, ﬁN");
        assertThat(distorted(Recased.small(), text)).isEqualTo("ann’s straße, ﬁn");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "“It works,” he said.|<<It works,>> he said.",
                "\"It works,\" he said.|<<It works,>> he said.",
                "It works,\" he said. \"Now.\"|It works,>> he said. <<Now.>>",
                "(\"yes\")|(<<yes>>)",
                "``It works,'' he said.|<<It works,>> he said.",
                "The 6'2\" man’s ‘yes’|The 6'2\" man’s ‘yes’"
            })
    void everyDoubleMarkIsTyped(String text, String typed) {
        assertThat(distorted(new TypedGuillemets(), text)).isEqualTo(typed);
    }

    @Test
    void marksAreLost() {
        String text = "“One,” “two,”\n“three.”";

        assertThat(distorted(LostMarks.all(), text)).isEqualTo("One, two,\nthree.");
        assertThat(distorted(LostMarks.closing(ALWAYS), text)).isEqualTo("“One, “two,\n“three.");
        assertThat(distorted(LostMarks.everyThird(), text))
                .isIn("One,” “two,\n“three.”", "“One, “two,”\nthree.”", "“One,” two,”\n“three.");
    }

    @Test
    void marksAndApostrophesAreSetStraight() {
        assertThat(distorted(new StraightMarks(), "“It’s ‘on’,” he said.")).isEqualTo("\"It's 'on',\" he said.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The man saw a pump and an inn.|Man saw pump and inn.",
                "A Hague judge saw the “Sun”.|Hague judge saw “Sun”.",
                "Breathe, bathe; vitamin-a is there.|Breathe, bathe; vitamin-a is there."
            })
    void articlesAreLeftOut(String text, String without) {
        assertThat(distorted(OtherWords.noArticles(ALWAYS), text)).isEqualTo(without);
    }

    @Test
    void reportingIsTranslatedBadly() {
        assertThat(distorted(OtherWords.otherVerbs(ALWAYS), "He said: I unsaid it."))
                .isIn("He told: I unsaid it.", "He noted: I unsaid it.");
        assertThat(distorted(OtherWords.commaBeforeThat(ALWAYS), "He said that it, that thing, is."))
                .isEqualTo("He said, that it, that thing, is.");
    }

    @Test
    void namesAreWrittenSmallWholeAndNothingElse() {
        String text = "Lee came. Then he met Ann Lee, and Rose rose. It fell.";

        assertThat(distorted(new SmallNames(ALWAYS), text))
                .isEqualTo("lee came. Then he met ann lee, and Rose rose. It fell.");
        assertThat(distorted(new SmallNames(0), text)).isEqualTo(text);
    }

    @Test
    void everyMannerHasItsOwnName() {
        List<String> names = Manner.ALL.stream().map(Manner::name).toList();

        assertThat(names).doesNotHaveDuplicates().contains("capitals", "machine");
    }

    private static String distorted(Distortion distortion, String text) {
        return new CarriedText(text, distortion.edits(text, new Random(1))).text();
    }
}
