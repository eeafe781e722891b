package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTest {
    static final String PAGE = """
            The new bridge

            The town opened its new bridge on Monday after three years of work and many debates in the council.

            "We will not charge a toll on this bridge," said Ann Lee, the mayor of the town. "It belongs to all of us."

            Bo Wu, the engineer in charge, said that the bridge had cost 12 million crowns and would last a century.
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writePage() throws IOException {
        Files.writeString(folder.resolve("bridge.txt"), PAGE);
    }

    @Test
    void briefWritesBriefingAndSheetAndSaysWhatItDid() throws IOException {
        Ran ran = Ran.in(folder, "brief", "bridge.txt", "-o", "briefing.pdf");
        assertThat(ran.err()).contains("1 page read: ", "Wrote briefing.pdf and briefing.yaml in ");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(Files.readAllBytes(folder.resolve("briefing.pdf")))
                .startsWith("%PDF-".getBytes(StandardCharsets.UTF_8));
        assertThat(folder.resolve("briefing.yaml")).content().contains("bridge.txt");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"brief", "extract", "render", "check", "text", "annotate", "eval"})
    void aCommandAloneIsTheOneAmongAll(String name) {
        Ran alone = Ran.in(folder, name, "--help");
        assertThat(alone.code()).isZero();
        assertThat(alone.out()).startsWith("Usage: onrecord " + name + " ");
        assertThat(Ran.in(folder, "help", name).out()).isEqualTo(alone.out());
        assertThat(Ran.in(folder, "--help").out()).contains("\n  " + name + " ");
    }

    @Test
    void extractPrintsTheSheetThatBriefWrites() {
        Ran.in(folder, "brief", "bridge.txt", "-o", "briefing.pdf");
        Ran ran = Ran.in(folder, "extract", "bridge.txt");
        assertThat(ran.code()).isZero();
        assertThat(folder.resolve("briefing.yaml")).content().isEqualTo(ran.out());
    }

    @Test
    void renderMakesTheSameBriefingOfTheSheet() throws IOException {
        Ran.in(folder, "brief", "bridge.txt", "-o", "briefing.pdf");
        Ran ran = Ran.in(folder, "render", "briefing.yaml", "-o", "again.pdf");
        assertThat(ran).isEqualTo(new Ran(0, "", ""));
        assertThat(Files.readAllBytes(folder.resolve("again.pdf")))
                .isEqualTo(Files.readAllBytes(folder.resolve("briefing.pdf")));
    }

    @Test
    void standardInputIsAPage() {
        Ran ran = Ran.in(folder, PAGE.getBytes(StandardCharsets.UTF_8), "extract", "-", "-o", "-");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("\"-\"");
    }

    @Test
    void unreadableInputIsReportedAndTheOthersGoOn() throws IOException {
        Files.createDirectory(folder.resolve("empty"));
        Files.write(folder.resolve("nothing.html"), new byte[0]);
        Ran ran = Ran.in(folder, "brief", "no.html", "empty", "nothing.html", "bridge.txt", "-o", "b.pdf");
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err().lines())
                .anyMatch("no.html: error: no such file or folder"::equals)
                .anyMatch(line -> line.startsWith("empty: error: this folder holds no page"))
                .anyMatch(line -> line.startsWith("nothing.html: error: "))
                .anyMatch(line -> line.startsWith("1 page read: "));
        assertThat(folder.resolve("b.pdf")).exists();
    }

    @Test
    void nothingIsWrittenWhereNoPageCanBeRead() {
        Ran ran = Ran.in(folder, "brief", "no.html", "-o", "b.pdf");
        assertThat(ran).isEqualTo(new Ran(3, "", String.format("no.html: error: no such file or folder%n")));
        assertThat(folder.resolve("b.pdf")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "brif bridge.txt|Did you mean brief?",
                "brief bridge.txt|Missing required option: '--output=FILE.pdf'",
                "brief -o b.pdf|Missing required parameter: 'PAGES'",
                "brief bridge.txt -o b.doc|the output \"b.doc\" does not end in .pdf",
                "brief bridge.txt --ouput b.pdf|--output",
                "annotate --threads 0|--threads is from 1 to 256, not 0",
                "annotate --threads many|Invalid value for option '--threads'",
                "render a.yaml -o b.txt|does not end in .pdf",
            })
    void aWrongCommandLineIsExplained(String line, String message) {
        Ran ran = Ran.in(folder, line.split(" "));
        assertThat(ran.err()).contains(message).contains("--help");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void noCommandIsAWrongCommandLine() {
        assertThat(Ran.in(folder).code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"brief", "extract", "render", "check", "annotate", "eval"})
    void everyCommandExplainsItselfWithExamples(String command) {
        Ran ran = Ran.in(folder, command, "--help");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith("Usage: onrecord " + command).contains("Examples:", "  onrecord " + command);
        assertThat(Ran.in(folder, "help", command).out()).isEqualTo(ran.out());
    }

    @Test
    void tellsVersionAndCompletion() {
        assertThat(Ran.in(folder, "--version").out()).startsWith("onrecord ");
        Ran ran = Ran.in(folder, "generate-completion");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("complete -F _complete_onrecord", "annotate");
    }

    @Test
    void aMistakeInASheetIsShownWithItsLine() throws IOException {
        Files.writeString(
                folder.resolve("sheet.yaml"),
                Ran.in(folder, "extract", "bridge.txt").out() + "speakrs: []\n");
        Ran ran = Ran.in(folder, "render", "sheet.yaml", "-o", "b.pdf");
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).startsWith("sheet.yaml:").contains("speakrs: []", "    ^");
    }

    @Test
    void outputIntoAFolderThatIsNotThereIsRefused() {
        Ran ran = Ran.in(folder, "brief", "bridge.txt", "-o", "out/b.pdf");
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains("its folder does not exist");
    }
}
