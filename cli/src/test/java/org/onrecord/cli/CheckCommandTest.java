package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.quotation.SpeakerKind;
import org.onrecord.sheet.FactSheet;
import org.onrecord.sheet.SpeakerProfile;

class CheckCommandTest {
    @TempDir
    Path folder;

    @BeforeEach
    void writePageAndSheet() throws IOException {
        String page = CommandTest.PAGE.replace(
                "\"We will not charge a toll on this bridge,\"", "“We will not charge a toll on this ‘bridge’,”");
        Files.writeString(folder.resolve("bridge.txt"), page);
        assertThat(Ran.in(folder, "extract", "bridge.txt", "-o", "sheet.yaml").code())
                .isZero();
    }

    private void replace(String file, String was, String is) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(was);
        Files.writeString(path, text.replace(was, is));
    }

    @Test
    void aSheetThatStandsPasses() {
        Ran ran = Ran.in(folder, "check", "sheet.yaml");
        assertThat(ran)
                .isEqualTo(new Ran(0, "", String.format("2 statements of 1 source checked: nothing differs.%n")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "not charge|charge|negation|the page lacks the negation [not]",
                "a toll|a tax|words|the sheet has the word [toll], the page [tax]",
                "‘bridge’|“bridge”|typography|the sheet has the mark [‘], the page [“]",
                "toll on|toll, on|punctuation|the sheet lacks the sign [,]",
            })
    void findsWhatWasChangedInThePage(String was, String is, String code, String message) throws IOException {
        replace("bridge.txt", was, is);
        Ran ran = Ran.in(folder, "check", "sheet.yaml");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out())
                .contains("bridge.txt:1: file-changed: this is not the file that the sheet was made of")
                .containsPattern("bridge.txt:5: " + code + ": statement [0-9a-f]{12}: ")
                .contains(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "not charge|charge|negation|the sheet lacks the negation [not]",
                "a toll|a tax|words|the sheet has the word [tax], the page [toll]",
                "‘bridge’|„bridge’|typography|the sheet has the mark [„], the page [‘]",
                "will not|will  not|typography|blanks differ",
                "Ann Lee|Ann Leo|excerpt|the sheet has [Ann Leo], at its place in the page stands [Ann Lee]",
            })
    void findsWhatWasChangedInTheSheet(String was, String is, String code, String message) throws IOException {
        replace("sheet.yaml", was, is);
        Ran ran = Ran.in(folder, "check", "sheet.yaml");
        assertThat(ran.err()).contains("finding");
        assertThat(ran.out())
                .doesNotContain("file-changed")
                .contains("bridge.txt:5: " + code + ": ")
                .contains(message);
        assertThat(ran.code()).isEqualTo(1);
    }

    @Test
    void findsANameThatNoSourcePrints() throws IOException {
        replace("sheet.yaml", "name: \"Ann Lee\"", "name: \"Eve Lee\"");
        Ran ran = Ran.in(folder, "check", "sheet.yaml");
        assertThat(ran.out()).contains("speaker: speaker \"ann-lee\": no source prints the name [Eve Lee]");
        assertThat(ran.code()).isEqualTo(1);
    }

    @Test
    void findsAStatementThatIsGivenToSomebodyElse() throws IOException {
        FactSheet sheet = SheetByHand.of("bridge.txt", CommandTest.PAGE, "We will not charge a toll", "Ann Lee");
        SpeakerProfile lee = sheet.speakers().get(0);
        List<SpeakerProfile> speakers = List.of(
                new SpeakerProfile("speaker", SpeakerKind.PERSON, "Bo Wu", List.of(), List.of()),
                new SpeakerProfile("ann-lee", SpeakerKind.PERSON, "Ann Lee", lee.names(), List.of()));
        Files.writeString(folder.resolve("bridge.txt"), CommandTest.PAGE);
        FactSheet misgiven = new FactSheet(sheet.sources(), speakers, sheet.statements(), List.of());
        Files.write(folder.resolve("sheet.yaml"), SheetFiles.bytes(misgiven));

        assertThat(Ran.in(folder, "check", "sheet.yaml").out())
                .startsWith("bridge.txt:5: speaker: ")
                .contains("the sheet has the speaker [speaker], but the mention [Ann Lee] is a name of \"ann-lee\"");
    }

    @Test
    void findsAnotherVerbInThePlaceOfTheCue() throws IOException {
        replace("bridge.txt", " said", " denied");
        Ran ran = Ran.in(folder, "check", "sheet.yaml");
        assertThat(ran.out()).contains("excerpt: cue of statement ").contains("the sheet has [said]");
    }

    @Test
    void countsOnlyWhatItCouldCheck() throws IOException {
        Files.delete(folder.resolve("bridge.txt"));
        assertThat(Ran.in(folder, "check", "sheet.yaml").err().lines())
                .last()
                .isEqualTo("0 statements of 0 sources checked; 2 statements of 1 source not checked: the source was not"
                        + " read.");
    }

    @Test
    void findsPagesInTheFolderThatIsNamed() throws IOException {
        Files.createDirectory(folder.resolve("archive"));
        Files.move(folder.resolve("bridge.txt"), folder.resolve("archive/bridge.txt"));
        assertThat(Ran.in(folder, "check", "sheet.yaml", "--sources", "archive").code())
                .isZero();
        Ran ran = Ran.in(folder, "check", "sheet.yaml");
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).startsWith("bridge.txt: error: this source was not found");
    }

    @Test
    void readsNoPageOutsideOfTheFolderThatIsNamed() throws IOException {
        Path folderOfOthers = Files.createDirectory(folder.resolve("archive"));
        Ran without = Ran.in(folder, "check", "sheet.yaml", "--sources", "archive");
        assertThat(without.err()).startsWith("bridge.txt: error: this source was not found in [archive]");
        Files.writeString(folderOfOthers.resolve("bridge.txt"), CommandTest.PAGE);
        assertThat(Ran.in(folder, "check", "sheet.yaml", "--sources", "archive").out())
                .contains("file-changed");
    }

    @Test
    void findsPagesBesideTheSheetAndReadsSheetsFromStandardInput() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        assertThat(Ran.in(elsewhere, "check", "../sheet.yaml").code()).isZero();
        byte[] sheet = Files.readAllBytes(folder.resolve("sheet.yaml"));
        assertThat(Ran.in(folder, sheet, "check", "-").code()).isZero();
    }

    @Test
    void findsWordsThatMovedWithinThePage() throws IOException {
        replace("bridge.txt", "The town opened", "A first sentence that is new. The town opened");
        Ran ran = Ran.in(folder, "check", "sheet.yaml");
        assertThat(ran.out().lines())
                .singleElement()
                .satisfies(line -> assertThat(line).contains("file-changed"));
    }

    @Test
    void refusesWhatIsNoSheet() throws IOException {
        Files.write(folder.resolve("sheet.yaml"), "[".getBytes(StandardCharsets.UTF_8));
        assertThat(Ran.in(folder, "check", "sheet.yaml").code()).isEqualTo(3);
        assertThat(Ran.in(folder, "check", "none.yaml").code()).isEqualTo(3);
        assertThat(Ran.in(folder, "check", ".").err()).contains("this is a folder, not a sheet");
    }
}
