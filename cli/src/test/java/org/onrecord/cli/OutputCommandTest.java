package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no command writes over, and when it says so. */
class OutputCommandTest {
    @TempDir
    Path folder;

    @BeforeEach
    void writePages() throws IOException {
        Files.createDirectories(folder.resolve("pages/in"));
        Files.writeString(folder.resolve("pages/in/report.pdf"), CommandTest.PAGE);
        Files.writeString(folder.resolve("bridge.txt"), CommandTest.PAGE);
        Files.writeString(folder.resolve("sheet.yaml"), "onrecord: 2\n");
    }

    private Ran run(String line) {
        return Ran.in(folder, line.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "brief pages/in/report.pdf -o pages/in/report.pdf,pages/in/report.pdf",
        "brief pages/in/report.pdf -o pages/../pages/in/report.pdf --force,pages/in/report.pdf",
        "brief pages -o pages/in/report.pdf,pages/in/report.pdf",
        "brief . -o pages/in/report.pdf --force,pages/in/report.pdf",
        "brief sheet.yaml bridge.txt -o sheet.pdf,sheet.yaml",
        "extract bridge.txt -o bridge.txt --force,bridge.txt",
        "extract . -o bridge.txt,bridge.txt",
        "render pages/in/report.pdf -o pages/in/report.pdf --force,pages/in/report.pdf",
        "eval bridge.txt --json bridge.txt --force,bridge.txt",
        "eval sheet.yaml --predictions bridge.txt --json bridge.txt,bridge.txt",
    })
    void noOutputReplacesAnInput(String line, String file) throws IOException {
        String before = Files.readString(folder.resolve(file));
        Ran ran = run(line);
        assertThat(ran.err()).contains("would replace the input \"").contains("name another output");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(folder.resolve(file)).content().isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void noOutputReplacesAnInputUnderAnotherName(boolean hard) throws IOException {
        Path page = folder.resolve("pages/in/report.pdf");
        try {
            if (hard) {
                Files.createLink(folder.resolve("other.pdf"), page);
            } else {
                Files.createSymbolicLink(folder.resolve("other.pdf"), page);
            }
        } catch (UnsupportedOperationException | IOException e) {
            Assumptions.abort("no links on this system");
        }
        assertThat(run("brief pages -o other.pdf").code()).isEqualTo(2);
        assertThat(page).content().isEqualTo(CommandTest.PAGE);
    }

    @ParameterizedTest
    @CsvSource({
        "brief bridge.txt -o report.pdf,report.pdf",
        "render sheet.yaml -o report.pdf,report.pdf",
        "brief bridge.txt -o notes.pdf,notes.yaml",
        "extract bridge.txt -o notes.yaml,notes.yaml",
        "eval sheet.yaml --json notes.json,notes.json",
    })
    void nothingOfOthersIsReplaced(String line, String file) throws IOException {
        Files.writeString(folder.resolve(file), "%PDF-1.7\nof somebody else\n");
        Ran ran = run(line);
        assertThat(ran.err()).contains(file + ": error: stands where the ").contains("--force");
        assertThat(ran.code()).isEqualTo(3);
        assertThat(folder.resolve(file)).content().startsWith("%PDF-1.7\nof somebody else");
    }

    @Test
    void withForceItIsKeptAsACopy() throws IOException {
        Files.writeString(folder.resolve("b.pdf"), "of somebody else");
        assertThat(run("brief bridge.txt -o b.pdf --force").err()).contains("what stood there is kept as b.pdf.1");
        assertThat(folder.resolve("b.pdf.1")).content().isEqualTo("of somebody else");
        assertThat(run("brief bridge.txt -o b.pdf").code()).isZero();
    }

    @Test
    void aBriefingThatAnotherProgramWroteIntoIsNotReplaced() throws IOException {
        assertThat(run("brief bridge.txt -o b.pdf").code()).isZero();
        Files.writeString(
                folder.resolve("b.pdf"),
                "\n99 0 obj\n<</Type/Annot>>\nendobj\nstartxref\n1\n%%EOF\n",
                StandardOpenOption.APPEND);
        byte[] marked = Files.readAllBytes(folder.resolve("b.pdf"));
        assertThat(run("brief bridge.txt -o b.pdf").code()).isEqualTo(3);
        assertThat(run("render b.yaml -o b.pdf").code()).isEqualTo(3);
        assertThat(folder.resolve("b.pdf")).hasBinaryContent(marked);
    }

    /** The pages do not exist either; that would be found out in the work. */
    @ParameterizedTest
    @CsvSource({
        "brief no.html -o none/b.pdf,none/b.pdf: cannot be written: its folder does not exist",
        "brief no.html -o bridge.txt/b.pdf,b.pdf: cannot be written: its folder is a file",
        "brief no.html -o folder.pdf,folder.pdf: cannot be written: it is a folder",
        "brief no.html -o sheet.pdf,sheet.yaml:",
        "extract no.html -o none/b.yaml,b.yaml: cannot be written: its folder does not exist",
        "extract no.html -o folder.pdf,folder.pdf: cannot be written: it is a folder",
        "render no.yaml -o none/b.pdf,b.pdf: cannot be written: its folder does not exist",
        "eval no.jsonl --json none/f.json,f.json: cannot be written: its folder does not exist",
    })
    void outputsAreAskedBeforeTheWork(String line, String message) throws IOException {
        Files.createDirectory(folder.resolve("folder.pdf"));
        Ran ran = run(line);
        assertThat(ran.err()).contains(message).doesNotContain("no such file");
        assertThat(ran.code()).isEqualTo(3);
    }
}
