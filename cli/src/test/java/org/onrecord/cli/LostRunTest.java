package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.render.yaml.YamlReader;
import org.onrecord.sheet.Decision;
import org.onrecord.sheet.FactSheet;
import org.onrecord.sheet.Source;

/** No page, however broken, and no two pages, however alike, lose a run. */
class LostRunTest {
    private static final String HEAD = "<link rel=canonical href=\"https://herald.example/bridge\"><h1>The bridge</h1>";
    private static final String SAID = "<p>“We will not charge a toll,” said Ann Lee, the mayor, on Monday.</p>";

    @TempDir
    Path folder;

    @BeforeEach
    void writeGoodPage() throws IOException {
        write("good.txt", CommandTest.PAGE);
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }

    private Ran extract(String... arguments) {
        return Ran.in(folder, join(List.of("extract", "--engine", "rules"), arguments));
    }

    private static String[] join(List<String> first, String... more) {
        return Stream.concat(first.stream(), Stream.of(more)).toArray(String[]::new);
    }

    @ParameterizedTest
    @CsvSource({
        "extract, --engine, rules",
        "text, --format, json",
        "brief, -o, briefing.pdf",
    })
    void everyCommandEndsAlikeWithAPageThatALibraryGivesUpOn(String command, String option, String value)
            throws IOException {
        write("in/bad.html", "<p><b><i>" + "<address>".repeat(20_000) + "<i></b>.");
        write("in/good.txt", CommandTest.PAGE);

        Ran both = Ran.in(folder, command, "in", option, value);
        assertThat(both.code()).isEqualTo(3);
        assertThat(both.err()).contains("in/bad.html: error: found markup that the HTML parser cannot read");
        String written = command.equals("brief") ? Files.readString(folder.resolve("briefing.yaml")) : both.out();
        assertThat(written).contains("in/good.txt");

        assertThat(Ran.in(folder, command, "in/bad.html", option, value).code()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"$", "@", "…", "*", "+ =", "—", "№", "€", "'", ".", "&", "- -"})
    void aSpeakerWithoutAWordIsNobody(String signs) throws IOException {
        write(
                "a.txt",
                "The mayor came to town.\n\n“We won the game on Monday,” " + signs + " said.\n\nAccording to " + signs
                        + ", the first training session may be arranged as early as next winter.\n");
        Ran ran = extract("a.txt");
        assertThat(ran.err()).doesNotContain("error");
        assertThat(ran.code()).isZero();
    }

    @Test
    void readsTheSameBytesOnceAndNamesTheOthers() throws IOException {
        write("in/a.txt", CommandTest.PAGE);
        write("in/b.txt", CommandTest.PAGE);
        Ran ran = extract("good.txt", "in");
        assertThat(ran.err()).isEqualTo("""
                        in/a.txt: note: same bytes as good.txt, read once
                        in/b.txt: note: same bytes as good.txt, read once
                        """);
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("good.txt").doesNotContain("in/a.txt");
    }

    @Test
    void pagesThatClaimOneAddressKeepTheirOwnReviews() throws IOException {
        write("b.html", HEAD + SAID);
        assertThat(extract("b.html", "-o", "sheet.yaml").code()).isZero();
        approve("sheet.yaml");

        write("a.html", HEAD + SAID + "<p>And it rained.</p>");
        Ran both = extract("a.html", "b.html", "-o", "sheet.yaml");
        assertThat(both.code()).as(both.err()).isZero();
        assertThat(approvedFiles()).containsExactly("b.html");

        Ran other = extract("a.html", "-o", "sheet.yaml");
        assertThat(other.err())
                .contains("b.html: warning: the approved statement “We will not charge a toll,” was not found again")
                .contains("\"a.html\" says the same address, but it is another file");
        assertThat(approvedFiles()).isEmpty();

        assertThat(extract("a.html", "b.html", "-o", "sheet.yaml").code()).isZero();
        assertThat(approvedFiles()).containsExactly("b.html");
    }

    private void approve(String sheet) throws IOException {
        String yaml = Files.readString(folder.resolve(sheet));
        assertThat(yaml).contains("decision: pending");
        write(sheet, yaml.replaceFirst("decision: pending", "decision: approved"));
    }

    /** The files of the statements, gone ones aside, that are approved. */
    private List<String> approvedFiles() throws IOException {
        FactSheet sheet = new YamlReader().read("sheet.yaml", Files.readString(folder.resolve("sheet.yaml")));
        return sheet.statements().stream()
                .filter(statement -> statement.review().decision() == Decision.APPROVED)
                .flatMap(statement -> sheet.sources().stream()
                        .filter(source -> source.id().equals(statement.facts().source())))
                .map(Source::file)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\uD800", "a\\uDFFFb", "\\uD83D\\uDE00"})
    void annotateGivesBackAnyIdAndWritesUtf8(String id) {
        String line = "{\"id\": \"" + id + "\", \"text\": \"“We won,” said Ann Lee, the mayor. \\ud800\"}\n";
        Ran ran = Ran.in(folder, line.getBytes(StandardCharsets.UTF_8), "annotate", "--engine", "rules");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        String printed = id.equals("\\uD83D\\uDE00") ? "\uD83D\uDE00" : id;
        assertThat(ran.out())
                .startsWith("{\"id\":\"" + printed + "\",\"quotes\":[{")
                .doesNotContain("?");
    }
}
