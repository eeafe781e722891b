package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words stand, but who said them, how, and between which marks does not. */
class CheckReadingTest {
    private static final String PAGE = """
            The new bridge

            The town opened its new bridge after three years of work and many debates in the council.

            “We will not charge a toll on this bridge,” said Ann Lee, the mayor of the town, on Monday.

            Bo Wu, the engineer in charge, said that the bridge had cost 12 million crowns and would last a century.
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writePageAndSheet() throws IOException {
        Files.writeString(folder.resolve("bridge.txt"), PAGE);
        assertThat(Ran.in(folder, "extract", "bridge.txt", "-o", "sheet.yaml").code())
                .isZero();
    }

    private Ran checkAfter(String file, String was, String is) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(was);
        Files.writeString(path, text.replace(was, is));
        return Ran.in(folder, "check", "sheet.yaml");
    }

    @Test
    void aSheetThatWasNotTouchedPasses() {
        Ran ran = Ran.in(folder, "check", "sheet.yaml");
        assertThat(ran.out()).isEmpty();
        assertThat(ran.code()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "speakers: [\"ann-lee\"]|speakers: [\"bo-wu\"]|attribution|sheet says [Bo Wu], OnRecord reads [Ann Lee]",
                "speakers: [\"ann-lee\"]|speakers: []|attribution|sheet says nobody, OnRecord reads [Ann Lee]",
                "name: \"Ann Lee\"|name: \"Ann Loe\"|speaker|no source prints the name [Ann Loe]",
                "polarity: said|polarity: denied|polarity|the sheet says denied, OnRecord reads said",
                "value: \"The new bridge\"|value: \"The old bridge\"|reading|the sheet says [The old bridge]",
                "kind: reported|kind: verbatim|marks|no quotation marks stand around it in the page",
            })
    void findsWhatWasTurnedRoundInTheSheet(String was, String is, String code, String message) throws IOException {
        if (is.equals("kind: verbatim")) {
            checkAfter("sheet.yaml", "kind: claim", "kind: quote");
        }
        Ran ran = checkAfter("sheet.yaml", was, is);
        assertThat(ran.out()).contains(": " + code + ": ").contains(message).doesNotContain("file-changed");
        assertThat(ran.code()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "“We|\"We|typography|before the words the sheet has the mark [“], the page [\"]",
                "“We|We|marks|before the words the page lacks the mark [“]",
                "bridge,”|bridge,|marks|after the words the page lacks the mark [”]",
                "the bridge had|“the bridge had|marks|the sheet lacks the mark [“]",
                "said that|denied that|polarity|the sheet says said, OnRecord reads denied",
                "said that|never said that|polarity|the sheet says said, OnRecord reads not_said",
                "said Ann|joked Ann|cue|cue: the sheet says [said], OnRecord reads [joked]",
            })
    void findsWhatWasTurnedRoundInThePage(String was, String is, String code, String message) throws IOException {
        Ran ran = checkAfter("bridge.txt", was, is);
        assertThat(ran.out()).contains("file-changed", ": " + code + ": ").contains(message);
        assertThat(ran.code()).isEqualTo(1);
    }

    @Test
    void leavesAloneWhatAnEditorCorrected() throws IOException {
        String review = "decision: corrected\n      by: \"Cy Day\"\n      corrections:\n        polarity: \"denied\"";
        assertThat(checkAfter("sheet.yaml", "polarity: said", "polarity: denied")
                        .out())
                .contains("polarity");
        assertThat(checkAfter("sheet.yaml", "decision: pending", review).out()).doesNotContain("polarity");
    }
}
