package org.onrecord.bench.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class BodyCommandTest {
    @TempDir
    Path folder;

    @Test
    void measuresAndWritesTheWeights() throws IOException {
        Path set = folder.resolve("set");
        Files.createDirectories(set.resolve("html"));
        StringBuilder gold = new StringBuilder("{");
        for (int i = 0; i < 12; i++) {
            String body = "The mill number " + i + " stood by the river for years, and nobody knew who had built it.";
            try (OutputStream out =
                    new GZIPOutputStream(Files.newOutputStream(set.resolve("html/p" + i + ".html.gz")))) {
                String page = "<html><ul><li><a href=/>Home</a></ul><p>" + body + "<p>It fell.<div>Read more</div>";
                out.write(page.getBytes(StandardCharsets.UTF_8));
            }
            gold.append(i == 0 ? "" : ",")
                    .append("\"p" + i + "\":{\"url\":\"https://site" + i + ".example/\",\"body\":\"" + body
                            + "\\nIt fell.\"}");
        }
        Files.writeString(set.resolve("gold.json"), gold + "}");
        StringWriter out = new StringWriter();

        int code = new CommandLine(new BodyCommand())
                .setOut(new PrintWriter(out))
                .execute("--pages", set.toString(), "--trees", "5", "--least", "0.1", "--out", folder.toString());

        assertThat(code).isZero();
        assertThat(out.toString()).contains("12 pages, 48 lines", "first look", "second look", "1.0000 (1.000 1.000)");
        assertThat(Files.readAllLines(folder.resolve("second-look.txt"))).hasSize(6);
    }
}
