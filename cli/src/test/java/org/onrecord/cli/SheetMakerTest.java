package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.diagnostic.PrintableWriter;
import org.onrecord.extract.ExtractedPage;
import org.onrecord.extract.Extractor;
import org.onrecord.extract.ExtractorOptions;
import org.onrecord.extract.clock.PageClock;
import org.onrecord.extract.page.Page;

class SheetMakerTest {
    @TempDir
    Path folder;

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new OutOfMemoryError("Java heap space"), ExitCode.BAD_INPUT, "too large to read in the"),
                Arguments.of(new StackOverflowError(), ExitCode.BAD_INPUT, "nested too deeply to read"),
                Arguments.of(new IllegalStateException("x"), ExitCode.FAULT, "a fault of OnRecord, not of this file"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aPageThatBreaksTheWorkHoldsUpNoOther(Throwable failure, ExitCode code, String message) throws IOException {
        for (String name : List.of("a.txt", "b.txt", "c.txt")) {
            Files.writeString(folder.resolve(name), CommandTest.PAGE + "\n" + name);
        }
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = terminal(err);
        SheetMaker.Made made = new SheetMaker(terminal, page -> extract(page, failure), new PageClock(PageClock.USUAL))
                .make(List.of("a.txt", "b.txt", "c.txt"));
        assertThat(made.pages()).isEqualTo(2);
        assertThat(made.exitCode()).isEqualTo(code);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("b.txt: error: " + message);
    }

    @Test
    void aPageThatTakesTooLongIsGivenUp() throws IOException {
        for (String name : List.of("a.txt", "b.txt", "c.txt")) {
            Files.writeString(folder.resolve(name), CommandTest.PAGE + "\n" + name);
        }
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        SheetMaker.Made made = new SheetMaker(
                        terminal(err), SheetMakerTest::extractWithoutEnd, new PageClock(Duration.ofSeconds(3)))
                .make(List.of("a.txt", "b.txt", "c.txt"));
        assertThat(made.pages()).isEqualTo(2);
        assertThat(made.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("b.txt: error: reading it took more than 3.0 seconds of processor time");
    }

    private static ExtractedPage extractWithoutEnd(Page page) {
        while (page.file().equals("b.txt")) {
            PageClock.stopIfLate();
        }
        return new Extractor(ExtractorOptions.RULES).extract(page);
    }

    private Terminal terminal(OutputStream err) {
        return new Terminal(
                new ByteArrayInputStream(new byte[0]),
                new StandardOutput(OutputStream.nullOutputStream()),
                new PrintableWriter(err),
                folder,
                false);
    }

    private static ExtractedPage extract(Page page, Throwable failure) {
        if (page.file().equals("b.txt")) {
            if (failure instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure;
        }
        return new Extractor(ExtractorOptions.RULES).extract(page);
    }
}
