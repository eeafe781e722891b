package org.onrecord.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.eval.jsonl.AnnotatedReader;

/** Each command over a small file of articles of our own, annotated here. */
class CommandsTest {
    private static final int ARTICLES = 10;
    private static final List<String> NAMES = List.of("Lee", "Moss", "Hart", "Quill", "Vane");

    @TempDir
    Path folder;

    private Path gold = Path.of("gold.jsonl");

    @BeforeEach
    void writeArticles() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            String name = NAMES.get(i % NAMES.size());
            String direct = "“The pump " + i + " is working again,”";
            String indirect = "the gate would open on day " + i;
            String text = direct + " said Ann " + name + ".\\n\\nThe so-called “harbour " + i + "” is closed.\\n\\n"
                    + name + " said that " + indirect + ".";
            lines.add("{\"id\": \"a" + i + "\", \"text\": \"" + text + "\", \"quotes\": ["
                    + quotation("direct", text, direct, "Ann " + name, "said") + ", "
                    + quotation("indirect", text, indirect, name, "said that") + "]}");
        }
        gold = folder.resolve("gold.jsonl");
        Files.write(gold, lines);
    }

    private static String quotation(String type, String text, String content, String speaker, String cue) {
        String read = text.replace("\\n", "\n");
        return "{\"type\": \"" + type + "\", \"content\": " + span(read, read.indexOf(content), content)
                + ", \"speaker\": " + span(read, read.lastIndexOf(speaker), speaker) + ", \"cue\": "
                + span(read, read.indexOf(cue), cue) + "}";
    }

    private static String span(String text, int start, String words) {
        return "[[" + start + ", " + Math.min(text.length(), start + words.length()) + "]]";
    }

    private String run(String... args) {
        StringWriter out = new StringWriter();
        int code = Main.commandLine().setOut(new PrintWriter(out)).execute(args);
        assertThat(code).as("%s: %s", String.join(" ", args), out).isZero();
        return out.toString();
    }

    @Test
    void marksAreLearnedFromCurlyArticles() throws IOException {
        Path weights = folder.resolve("roles.txt");

        String said = run("fit-marks", gold.toString(), "-o", weights.toString());

        assertThat(said).contains("learned from").contains("double open");
        assertThat(Files.readAllLines(weights)).hasSizeGreaterThan(3).contains("classes\topen\tclose\tnone");
    }

    @Test
    void quotedWordsOutsideStatementsAreLearned() throws IOException {
        Path weights = folder.resolve("speech.txt");

        String said = run("fit-speech", gold.toString(), "-o", weights.toString());

        assertThat(said).contains("words from  2");
        assertThat(Files.readAllLines(weights)).hasSizeGreaterThan(3).contains("classes\tspeech\tother");
    }

    @Test
    void claimsAreJudgedAcrossArticles() throws IOException {
        Path weights = folder.resolve("claims.txt");

        String said = run("fit-claims", gold.toString(), "-o", weights.toString());

        assertThat(said).contains("precision").contains("-0.25");
        assertThat(Files.readAllLines(weights)).contains("classes\tstatement");
    }

    @Test
    void confidenceIsFittedAndWritten() throws IOException {
        Path figures = folder.resolve("calibration.txt");

        run("fit-calibration", gold.toString(), "-o", figures.toString());

        assertThat(Files.readAllLines(figures))
                .hasSizeGreaterThan(4)
                .contains("classes\tregion\tcue\tboundary\tspeaker");
    }

    @Test
    void fittedFilesBeginWithTheirCommand() throws IOException {
        Path odd = Files.copy(gold, folder.resolve("Ann's articles.jsonl"));
        Path weights = folder.resolve("speech.txt");

        run("fit-speech", odd.toString(), "-o", weights.toString());

        assertThat(Files.readAllLines(weights).get(0))
                .startsWith("# java -jar tools/bench/target/onrecord-bench.jar fit-speech '")
                .contains("Ann'\\''s articles.jsonl' -o ");
    }

    @Test
    void everyMutationHasALine() {
        String said = run("mutations", gold.toString(), "--sample", "2");

        assertThat(said.lines()).hasSizeGreaterThan(10).anyMatch(line -> line.contains("100.0%"));
    }

    @Test
    void distortedArticlesNeverReplaceTheirOwnSource() throws IOException {
        Path capitals = Files.copy(gold, folder.resolve("capitals.jsonl"));
        int code = Main.commandLine()
                .setErr(new PrintWriter(new StringWriter()))
                .execute("distort", capitals.toString(), "-o", folder.toString());
        assertThat(code).isEqualTo(2);
        assertThat(capitals).hasSameTextualContentAs(gold);
    }

    @Test
    void distortedArticlesCanBeMeasured() throws IOException {
        Path once = folder.resolve("rob/once");
        Path twice = folder.resolve("rob/twice");

        String said = run("distort", gold.toString(), "-o", once.toString(), "--seed", "3");
        run("distort", gold.toString(), "-o", twice.toString(), "--seed", "3");

        assertThat(said).contains("capitals.jsonl: 10 of 10 texts changed");
        for (String name : List.of("capitals", "small", "guillemets", "no-marks", "half-marks", "machine")) {
            Path file = once.resolve(name + ".jsonl");
            assertThat(AnnotatedReader.readAll(file))
                    .hasSize(ARTICLES)
                    .allSatisfy(article -> assertThat(article.quotations()).hasSize(2));
            assertThat(file).hasSameBinaryContentAs(twice.resolve(name + ".jsonl"));
        }
        assertThat(once.resolve("machine.jsonl")).content().doesNotContain("“");
        run("distort", gold.toString(), "-o", twice.toString(), "--seed", "4");
        assertThat(Files.readString(twice.resolve("machine.jsonl")))
                .isNotEqualTo(Files.readString(once.resolve("machine.jsonl")));
    }

    @Test
    void speedIsToldByTheRound() {
        assertThat(run("speed", gold.toString(), "--rounds", "1")).startsWith("round 1: ");
    }
}
