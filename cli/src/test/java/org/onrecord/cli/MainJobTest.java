package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.fixtures.Fixture;

/** The work of an editor: pages, sheet, decisions, pages again. */
class MainJobTest {
    @TempDir
    Path folder;

    private Path page;
    private Path sheet;

    @BeforeEach
    void makeBriefing() throws IOException {
        page = folder.resolve("page.txt");
        sheet = folder.resolve("b.yaml");
        Files.copy(Fixture.named("good/01-press-service.txt").file(), page);
        brief();
    }

    private Ran brief() {
        return Ran.in(folder, "brief", "page.txt", "-o", "b.pdf");
    }

    private void approveAll() throws IOException {
        String text = Files.readString(sheet);
        assertThat(text).contains("\n      decision: pending");
        Files.writeString(
                sheet, text.replace("\n      decision: pending", "\n      decision: approved\n      by: \"Eva\""));
    }

    @Test
    void aSecondRunChangesNothing() throws IOException {
        byte[] first = Files.readAllBytes(sheet);
        brief();
        assertThat(sheet).hasBinaryContent(first);
        assertThat(folder.resolve("b.yaml.1")).doesNotExist();
    }

    @Test
    void approvalsSurviveANewRun() throws IOException {
        approveAll();
        String approved = Files.readString(sheet);
        Ran ran = brief();
        assertThat(ran.err()).contains(" reviewed before.");
        assertThat(sheet).content().isEqualTo(approved);
    }

    @Test
    void approvalsOfWhatIsGoneAreKeptAndComeBack() throws IOException {
        approveAll();
        String approved = Files.readString(sheet);
        String text = Files.readString(page);
        Files.writeString(
                page, "Rain fell on the fields all day, and nobody said a word about it to anybody in town.\n");
        Ran ran = brief();
        assertThat(ran.err()).contains("was not found again; it is kept with its review under \"gone\"");
        assertThat(Files.readString(sheet)).contains("gone:", "by: \"Eva\"");
        Files.writeString(page, text);
        brief();
        assertThat(sheet).content().isEqualTo(approved);
    }

    @Test
    void theSheetOfEveryFixtureStands() {
        Path pages = Fixture.good().get(0).file().toAbsolutePath().resolveSibling("");
        assertThat(Ran.in(folder, "extract", pages.toString(), "-o", "all.yaml").err())
                .doesNotContain("error");
        Ran ran = Ran.in(folder, "check", "all.yaml", "--sources", pages.toString());
        assertThat(ran.out()).isEmpty();
        assertThat(ran.code()).isZero();
    }
}
