package org.onrecord.bench.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Learns from pages of our own that print the day of an old event above the day of their publication. */
class FitDatesTest {
    private static final int PAGES = 40;

    @TempDir
    Path folder;

    @Test
    void learnsWhichDayIsThatOfPublication() throws IOException {
        Path set = writeSet();
        Path weights = folder.resolve("weights.txt");
        StringWriter out = new StringWriter();

        int code = new CommandLine(new FitDates())
                .setOut(new PrintWriter(out))
                .execute(set.toString(), "-o", weights.toString());

        assertThat(code).isZero();
        assertThat(out.toString()).contains("set: 40 pages, 1.000 right on sites not learned from");
        assertThat(Files.readAllLines(weights)).hasSizeGreaterThan(3).allMatch(line -> !line.isBlank());
    }

    @Test
    void theSamePagesGiveTheSameWeights() throws IOException {
        Path set = writeSet();
        for (String name : new String[] {"a.txt", "b.txt"}) {
            new CommandLine(new FitDates())
                    .setOut(new PrintWriter(new StringWriter()))
                    .execute(set.toString(), "-o", folder.resolve(name).toString());
        }

        assertThat(weights("a.txt")).isEqualTo(weights("b.txt"));
    }

    /** All lines but the command, which names the file. */
    private List<String> weights(String name) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve(name));
        return lines.subList(1, lines.size());
    }

    private Path writeSet() throws IOException {
        Path set = folder.resolve("set");
        Files.createDirectories(set.resolve("html"));
        StringBuilder gold = new StringBuilder("{");
        for (int i = 0; i < PAGES; i++) {
            String day = String.format("2021-03-%02d", 1 + i % 28);
            String page = "<html><body><p>The mill fell on 4 May 2003.</p><article><h1>The mill</h1>"
                    + "<time datetime=\"" + day + "\">" + day + "</time>"
                    + "<p>The mill stood by the river for years, and nobody knew who had built it.</p></article>";
            try (OutputStream out =
                    new GZIPOutputStream(Files.newOutputStream(set.resolve("html/p" + i + ".html.gz")))) {
                out.write(page.getBytes(StandardCharsets.UTF_8));
            }
            gold.append(i == 0 ? "" : ",")
                    .append("\"p" + i + "\":{\"url\":\"https://site" + i + ".example/\",\"date\":\"" + day + "\"}");
        }
        Files.writeString(set.resolve("gold.json"), gold + "}");
        return set;
    }
}
