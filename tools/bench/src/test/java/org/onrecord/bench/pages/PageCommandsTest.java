package org.onrecord.bench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Each command over two pages of our own, one of them packed. */
class PageCommandsTest {
    private static final String PAGE = """
            <html><body><nav><a href="/">Home</a></nav><article><h1>Pump &amp; gate</h1>
            <p>The pump of the old town stopped on Monday, and nobody knows why it did so.</p>
            <p>“It never stopped before, in all the years,” said Ann Lee, who runs the harbour office.</p>
            <p>The council will look for a new one in the spring of next year, it says.</p></article></body></html>
            """;

    @TempDir
    Path set;

    @BeforeEach
    void writePages() throws IOException {
        Files.createDirectory(set.resolve("html"));
        Files.writeString(set.resolve("html/a.html"), PAGE);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(set.resolve("html/b.html.gz")))) {
            out.write(PAGE.replace("Monday", "Friday").getBytes(StandardCharsets.UTF_8));
        }
        Files.writeString(
                set.resolve("gold.json"),
                "{\"a\": {\"body\": \"“It never stopped before, in all the years,” said Ann Lee.\"},"
                        + " \"b\": {\"body\": \"“It will never, ever run again,” said Ann Lee.\"}}");
    }

    @Test
    void everyBlockLeadsBackToItsWords() {
        assertThat(run(new OriginsCommand())).contains("same     8 blocks", "other    0 blocks", "2 pages");
    }

    @Test
    void quotationsThatAreNotThereAreCounted() {
        assertThat(run(new QuotesCommand())).contains("1 of 2 quotations stand whole, 0.500");
    }

    @Test
    void speedIsPrintedByRound() {
        assertThat(run(new PagesCommand(), "--rounds", "2").lines())
                .hasSize(2)
                .allMatch(line -> line.matches("round \\d: 2 pages, 8 blocks, in [\\d.]+ CPU-seconds, .* pages/s"));
    }

    private String run(Callable<Integer> command, String... options) {
        StringWriter out = new StringWriter();
        CommandLine line = new CommandLine(command).setOut(new PrintWriter(out));
        String[] args = Arrays.copyOf(options, options.length + 1);
        args[options.length] = set.toString();
        assertThat(line.execute(args)).as(out.toString()).isZero();
        return out.toString();
    }
}
