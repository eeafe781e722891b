package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.diagnostic.Printable;
import org.onrecord.diagnostic.PrintableWriter;

/** What pages, sheets, archives and their names hold does nothing to the terminal that a message is printed to. */
class ForeignTextTest {
    private static final String EVIL = "a\u001B]0;owned\u0007\u001B[2J\u009B31m\u202Eb\u2028c\u200Bd";
    private static final String SHOWN = "a\\u001B]0;owned\\u0007\\u001B[2J\\u009B31m\\u202Eb\\u2028c\\u200Bd";

    @TempDir
    Path folder;

    @BeforeEach
    void writePage() throws IOException {
        Files.writeString(folder.resolve("bridge.txt"), CommandTest.PAGE);
    }

    private Ran harmless(String... args) {
        Ran ran = Ran.in(folder, args);
        (ran.out() + ran.err())
                .codePoints()
                .filter(c -> c != '\n' && c != '\t')
                .forEach(c -> assertThat(Printable.isSeen(c)).as("U+%04X", c).isTrue());
        return ran;
    }

    @ParameterizedTest
    @ValueSource(strings = {"brief", "extract", "text", "render", "check", "annotate", "eval"})
    void aNameOnTheCommandLineIsShown(String command) {
        String output = command.equals("brief") || command.equals("render") ? "b.pdf" : "";
        String[] args = output.isEmpty()
                ? new String[] {command, EVIL + ".html"}
                : new String[] {command, EVIL + ".html", "-o", output};

        Ran ran = harmless(args);

        assertThat(ran.err()).contains(SHOWN + ".html").contains("no such file");
        assertThat(ran.code()).isEqualTo(3);
    }

    @Test
    void aWrongCommandLineIsShown() {
        assertThat(harmless(EVIL).err()).contains("'" + SHOWN + "'");
        assertThat(harmless("text", "--" + EVIL).err()).contains("--" + SHOWN);
        assertThat(harmless("text", "--format", EVIL, "x").err()).contains(SHOWN);
        assertThat(harmless("brief", "x", "-o", EVIL).err()).contains("\"" + SHOWN + "\" does not end in .pdf");
        assertThat(harmless("eval", "x", "--dont-care", EVIL).err()).contains(SHOWN);
        assertThat(harmless("text", "--fetch", EVIL).err()).contains(SHOWN);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theNameOfAFileIsShownInAllThatIsSaidOfIt() throws IOException {
        Path odd = Files.createDirectory(folder.resolve("x\n" + EVIL));
        Files.writeString(odd.resolve("p.txt"), CommandTest.PAGE);
        Files.write(odd.resolve("nothing.html"), new byte[0]);

        assertThat(harmless("text", odd.getFileName().toString()).out()).contains("# x\\n" + SHOWN + "/p.txt");
        assertThat(harmless("brief", odd.getFileName().toString(), "-o", odd.getFileName() + "/b.pdf")
                        .err())
                .contains("x\\n" + SHOWN + "/nothing.html: error", "Wrote x\\n" + SHOWN + "/b.pdf and ");
        assertThat(harmless("render", odd.getFileName() + "/b.yaml", "-o", "no\u001B/b.pdf")
                        .err())
                .contains("no\\u001B/b.pdf: cannot be written");
    }

    @Test
    void aNameInAnArchiveIsShown() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : List.of(EVIL + "/p.txt", "../" + EVIL + ".html", EVIL + ".html")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.endsWith("p.txt") ? CommandTest.PAGE.getBytes(StandardCharsets.UTF_8) : new byte[0]);
            }
        }
        Files.write(folder.resolve("a.zip"), bytes.toByteArray());

        assertThat(harmless("text", "a.zip").err()).contains("a.zip!");
        harmless("extract", "a.zip", "-o", "s.yaml");
    }

    @Test
    void theWordsOfAPageAreShownByText() throws IOException {
        Files.writeString(
                folder.resolve("p.html"),
                "<html><body><article><p>“We \u202Ewill\u202C pay\u009B2J,” said Ann Lee, the mayor of the town, on Monday"
                        + " in the hall of the council &#27;[31m.</p></article></body></html>");

        assertThat(harmless("text", "p.html").out()).contains("said Ann Lee");
    }

    @Test
    void theValuesOfASheetAreShownByCheck() throws IOException {
        String sheet = Ran.in(folder, "extract", "bridge.txt").out();
        String other = sheet.replace("name: \"Ann Lee\"", "name: \"Ann \\e[31m\\nLee\\u202E\"")
                .replace("file: \"bridge.txt\"", "file: \"bridge.txt\\e[2J\\nfake.txt\\u202E\"");
        Files.writeString(folder.resolve("s.yaml"), other);
        assertThat(other).isNotEqualTo(sheet);

        assertThat(harmless("check", "s.yaml").err()).contains("bridge.txt\\u001B[2J\\nfake.txt\\u202E: error");
        Files.writeString(folder.resolve("s.yaml"), sheet + "speak\u202Ers\u200B: \"\u2066x\"\n");
        assertThat(harmless("check", "s.yaml").err())
                .startsWith("s.yaml:")
                .contains("speak\\u202Ers\\u200B: \"\\u2066x");
    }

    @Test
    void theMistakesOfAnEvaluationAreShown() throws IOException {
        Files.writeString(
                folder.resolve("gold.jsonl"),
                "{\"id\": \"a\\u001b[31m\\n\\u202e\", \"text\": \"It \\u001b[2Jrained, he said.\", \"quotes\":"
                        + " [{\"type\": \"indirect\", \"content\": [[0, 13]], \"speaker\": [[15, 17]]}]}\n"
                        + "{\"id\": 7, \"text\": \"\\u202e\", \"quotes\": [{\"content\": [[\"\\u001b\", 5]]}]}\n");
        Files.writeString(folder.resolve("found.jsonl"), "{\"id\": \"\\u001bother\", \"quotes\": []}\n");

        Ran ran = harmless("eval", "gold.jsonl", "--predictions", "found.jsonl", "--errors", "9");

        assertThat(ran.out()).contains("MISS\ta\\u001B[31m\\n\\u202E\t").contains("\\u001B[2Jrained");
    }

    @Test
    void jsonWritesOutWhatIsForeignInIt() throws IOException {
        String id = "a\u009B31m\u202E\u007F";
        byte[] line =
                ("{\"id\": \"" + id + "\", \"text\": \"“We won,” said Ann Lee.\"}\n").getBytes(StandardCharsets.UTF_8);

        String out = Ran.in(folder, line, "annotate").out();

        assertThat(out).startsWith("{\"id\":\"a\\u009B31m\\u202E\\u007F\"");
        assertThat(new ObjectMapper().readTree(out).path("id").asText()).isEqualTo(id);
    }

    @Test
    void aFaultIsShownWithWhatWasGiven() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ErrorHandler errors = new ErrorHandler(new PrintableWriter(bytes), () -> true);

        int code = errors.handle(new IllegalStateException("x\n" + EVIL), List.of("text", EVIL));

        assertThat(code).isEqualTo(70);
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .contains("onrecord text " + SHOWN, "java.lang.IllegalStateException: x\\n" + SHOWN)
                .doesNotContain("\u001B", "\u202E");
    }
}
