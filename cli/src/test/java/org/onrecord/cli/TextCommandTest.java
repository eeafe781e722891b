package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextCommandTest {
    private static final String PAGE = """
            <html lang="en"><head><title>Pump stops | The Herald</title></head><body>
            <nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
            <article><h1>Pump stops</h1>
            <p>The pump of the old town stopped on Monday, and 😀 nobody knows why it did.</p>
            <blockquote><p>It never stopped before, in all the years that I have been here.</p></blockquote>
            <p>The council will look for a new one in the spring of next year, it says.</p></article>
            </body></html>
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writePage() throws IOException {
        Files.createDirectory(folder.resolve("pages"));
        Files.writeString(folder.resolve("pages/pump.html"), PAGE);
    }

    @Test
    void printsOneBlockALineBehindItsKind() {
        Ran ran = Ran.in(folder, "text", "pages/pump.html");
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().lines())
                .startsWith("# pages/pump.html", "title            Pump stops")
                .anyMatch(line -> line.matches("paragraph +The pump of the old town .* why it did\\."))
                .noneMatch(line -> line.contains("Sport"));
    }

    @Test
    void printsOnePageALineAsJson() {
        Ran ran = Ran.in(folder, "text", "--format", "json", "pages");
        assertThat(ran.out().lines())
                .singleElement()
                .satisfies(
                        line -> assertThat(line)
                                .startsWith(
                                        "{\"id\":\"pump\",\"file\":\"pages/pump.html\",\"text\":\"The pump of the old town stopped")
                                .contains("\"title\":\"Pump stops\"", "\"lang\":\"en\"", "\"date\":null")
                                .contains(
                                        "{\"kind\":\"title\",\"start\":0,\"end\":10,\"bytes\":[146,156],\"line\":3,\"column\":14,\"path\":\"html > body > article > h1\"}"));
    }

    @Test
    void countsBlocksInCodePointsOfTheWholeText() {
        String first = "The pump of the old town stopped on Monday, and 😀 nobody knows why it did.";
        int end = 11 + first.codePointCount(0, first.length());
        assertThat(Ran.in(folder, "text", "--format", "json", "pages").out())
                .contains("{\"kind\":\"paragraph\",\"start\":11,\"end\":" + end);
    }

    @Test
    void aBadPageIsReportedAndTheOthersGoOn() throws IOException {
        Files.write(folder.resolve("pages/empty.html"), "".getBytes(StandardCharsets.UTF_8));
        Ran ran = Ran.in(folder, "text", "pages");
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains("empty.html");
        assertThat(ran.out()).contains("# pages/pump.html");
    }
}
