package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.fixtures.Fixture;

/** Runs what the README shows; digests and seconds in its output may differ. */
class ReadmeTest {
    private static final Pattern RUN =
            Pattern.compile("^\\$ \\./onrecord (.*)\\n((?:(?!\\$|```).*\\n)*)", Pattern.MULTILINE);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^):#]+)(?:#[^)]*)?\\)");

    @TempDir
    Path folder;

    @BeforeEach
    void layOutTheFolder() throws IOException {
        Path pages = Files.createDirectories(folder.resolve("fixtures/pages/good"));
        for (Fixture page : Fixture.good()) {
            Files.copy(page.file(), pages.resolve(page.file().getFileName()));
        }
        byte[] sheet = SheetFiles.bytes(
                SheetByHand.of("bridge.txt", CommandTest.PAGE, "We will not charge a toll on this bridge,", "Ann Lee"));
        Files.write(folder.resolve("sheet.yaml"), sheet);
        Files.writeString(folder.resolve("bridge.txt"), CommandTest.PAGE.replace("will not", "will"));
    }

    private static String readme() throws IOException {
        return Files.readString(Checkout.ROOT.resolve("README.md"), StandardCharsets.UTF_8);
    }

    @Test
    void everyCommandPrintsWhatTheReadmeShows() throws IOException {
        List<MatchResult> runs = RUN.matcher(readme()).results().toList();
        assertThat(runs).hasSizeGreaterThan(2);
        List<String> shown = new ArrayList<>();
        List<String> printed = new ArrayList<>();
        for (MatchResult run : runs) {
            Ran ran = Ran.in(folder, run.group(1).split(" "));
            shown.add(masked(run.group(2)));
            printed.add(masked(ran.out() + ran.err()));
        }
        assertThat(printed).isEqualTo(shown);
    }

    private static String masked(String output) {
        return output.replaceAll("\\R", "\n")
                .replaceAll("\\b[0-9a-f]{12}\\b", "DIGEST")
                .replaceAll("\\d+\\.\\d+ s\\b", "TIME")
                .strip();
    }

    @Test
    void theFirstScreenNamesTheTwoCommands() throws IOException {
        assertThat(readme().lines().limit(25))
                .contains("./onrecord brief fixtures/pages/good -o briefing.pdf", "mvn -B verify");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "docs/library.md",
                "docs/manual.md",
                "docs/sheet-format.md",
                "docs/pages.md",
                "CONTRIBUTING.md"
            })
    void everyLinkLeadsSomewhere(String file) throws IOException {
        Path path = Checkout.ROOT.resolve(file);
        assertThat(LINK.matcher(Files.readString(path)).results().map(link -> link.group(1)))
                .allSatisfy(link -> assertThat(path.resolveSibling(link)).exists());
    }

    @Test
    void theManualKnowsEveryCommandOptionAndCode() throws IOException {
        String manual = Files.readString(Checkout.ROOT.resolve("docs/manual.md"));
        for (ExitCode code : ExitCode.values()) {
            assertThat(manual).contains("| " + code.code() + " |");
        }
        for (String command : List.of("brief", "extract", "render", "check", "text", "annotate", "eval")) {
            assertThat(manual).contains("\n## " + command + "\n");
            Pattern.compile("--[a-z-]+")
                    .matcher(Ran.in(folder, command, "--help").out())
                    .results()
                    .map(MatchResult::group)
                    .filter(option -> !List.of("--help", "--version", "--output", "--debug")
                            .contains(option))
                    .forEach(option -> assertThat(manual).contains(option));
        }
    }
}
