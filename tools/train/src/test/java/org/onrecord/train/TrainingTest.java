package org.onrecord.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.diagnostic.PrintableWriter;
import org.onrecord.extract.tagger.TaggerModel;
import picocli.CommandLine;

/**
 * The whole command over a few articles of our own, with one encoder layer; its native library is for Linux on x86.
 *
 * <p>What trains more than once is tagged {@code long} and runs in the profile of that name.
 */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class TrainingTest {
    private static final List<String> NAMES = List.of("Lee", "Moss", "Hart", "Quill", "Vane", "Berg");

    @TempDir
    private Path folder = Path.of(".");

    private Path gold = Path.of("gold.jsonl");

    @BeforeEach
    void writeArticles() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            String content = "gate " + i + " would open on Monday";
            String name = "Ann " + NAMES.get(i);
            String text = name + " said that " + content + ". The harbour is closed. Nobody came.";
            int at = text.indexOf(content);
            lines.add("{\"id\": \"a" + i + "\", \"text\": \"" + text
                    + "\", \"quotes\": [{\"type\": \"indirect\", \"content\": [[" + at + ", " + (at + content.length())
                    + "]], \"speaker\": [[0, " + name.length() + "]], \"cue\": [[" + (name.length() + 1) + ", "
                    + (name.length() + 5) + "]]}]}");
        }
        gold = folder.resolve("gold.jsonl");
        Files.write(gold, lines);
    }

    @Test
    void writesAModelThatItsRoundsTell() throws IOException {
        Path model = train("model", 6, "--patience", "9");

        assertThat(model.resolve("encoder.onnx")).exists();
        assertThat(model.resolve("heads.bin")).exists();
        assertThat(Files.readAllLines(model.resolve("vocabulary.txt"))).hasSize(30522);
        assertThat(Files.readString(model.resolve("model-card.md")))
                .contains("gold.jsonl", "Apache-2.0", "(seed 1)", "6 articles");
        List<String> rounds = Files.readAllLines(model.resolve("rounds.txt"));
        assertThat(rounds).hasSize(6);
        assertThat(loss(rounds.get(5))).isLessThan(loss(rounds.get(0)));
    }

    @Test
    @Tag("long")
    void comesToTheSameWithTheSameSeedAndAfterABreak() throws IOException {
        Path whole = train("whole", 2);
        Path broken = train("broken", 2, "--rounds-now", "1");
        assertThat(Files.readAllLines(broken.resolve("rounds.txt"))).hasSize(1);

        train("broken", 2);

        assertThat(broken.resolve("rounds.txt")).hasSameTextualContentAs(whole.resolve("rounds.txt"));
        assertThat(broken.resolve("heads.bin")).hasSameBinaryContentAs(whole.resolve("heads.bin"));
        assertThat(broken.resolve("encoder.onnx")).hasSameBinaryContentAs(whole.resolve("encoder.onnx"));
    }

    @Test
    @Tag("long")
    void measuresASecondPassAndWritesNoModel() throws IOException {
        Path model = train("second-pass", 6, "--second-pass", "--patience", "9");

        assertThat(model.resolve("encoder.onnx")).doesNotExist();
        List<String> rounds = Files.readAllLines(model.resolve("rounds.txt"));
        assertThat(loss(rounds.get(5))).isLessThan(loss(rounds.get(0)));
        Path once = train("once", 6, "--patience", "9");
        assertThat(rounds.get(5))
                .isNotEqualTo(Files.readAllLines(once.resolve("rounds.txt")).get(5));
    }

    @Test
    @Tag("long")
    void writesAModelWithOtherLabelsThatTheProductReads() throws IOException {
        Path model = train("bioes", 6, "--labels", "bioes", "--patience", "9");

        List<String> rounds = Files.readAllLines(model.resolve("rounds.txt"));
        assertThat(loss(rounds.get(5))).isLessThan(loss(rounds.get(0)));
        assertThat(TaggerModel.of(model)).isNotNull();
    }

    @Test
    @Tag("long")
    void goesOnWithOtherLabelsFromAnEarlierModel() throws IOException {
        Path first = train("first", 12, "--patience", "99");

        Path second = train("second", 1, "--from", first.toString(), "--labels", "bioes");

        Path fresh = train("fresh", 1, "--labels", "bioes");
        assertThat(loss(Files.readAllLines(second.resolve("rounds.txt")).get(0)))
                .isLessThan(loss(Files.readAllLines(fresh.resolve("rounds.txt")).get(0)));
    }

    @Test
    @Tag("long")
    void goesOnFromTheWeightsOfAnEarlierModel() throws IOException {
        Path first = train("first", 12, "--patience", "99");

        Path second = train("second", 1, "--from", first.toString());

        assertThat(loss(Files.readAllLines(second.resolve("rounds.txt")).get(0)))
                .isLessThan(loss(Files.readAllLines(first.resolve("rounds.txt")).get(0)));
    }

    @Test
    @Tag("long")
    void writesTheMeanOfTwoTrainings() throws IOException {
        Path first = train("first", 2);
        Path second = train("second", 2, "--seed", "2");

        Path mean = train("third", 2, "--seed", "2", "--mean", first.toString());

        assertThat(Files.readString(mean.resolve("model-card.md"))).contains("- mean with 1 more: loss ");
        assertThat(Files.readAllBytes(mean.resolve("heads.bin")))
                .isNotEqualTo(Files.readAllBytes(first.resolve("heads.bin")))
                .isNotEqualTo(Files.readAllBytes(second.resolve("heads.bin")));
    }

    @Test
    void namesDamagedFormsInTheCard() throws IOException {
        Path damaged = folder.resolve("capitals.jsonl");
        Files.writeString(damaged, Files.readAllLines(gold).get(0).replace("The harbour", "THE HARBOUR"));

        Path model = train("model", 1, "--damaged", damaged.toString());

        assertThat(Files.readString(model.resolve("model-card.md")))
                .contains("- damaged forms: `capitals.jsonl`, 1 articles");
    }

    @Test
    void saysWhichFileItCouldNotRead() {
        StringWriter err = new StringWriter();

        int code = command(err).execute(folder.resolve("none.jsonl").toString(), "--dev", gold.toString(), "-o", "m");

        assertThat(code).isEqualTo(3);
        assertThat(err.toString()).contains("none.jsonl");
    }

    @Test
    void saysWhichEncoderIsNotOnTheClassPath() {
        StringWriter err = new StringWriter();

        int code =
                command(err).execute(gold.toString(), "--dev", gold.toString(), "-o", "m", "--encoder", "no-encoder");

        assertThat(code).isEqualTo(3);
        assertThat(err.toString()).contains("no encoder /no-encoder-tokenizer.json on the class path");
    }

    @Test
    void saysWhichLineIsNoAnnotatedArticle() throws IOException {
        Path bad = folder.resolve("bad.jsonl");
        Files.write(bad, List.of(Files.readAllLines(gold).get(0), "{\"id\": \"b\"}"));
        StringWriter err = new StringWriter();

        int code = command(err).execute(bad.toString(), "--dev", gold.toString(), "-o", "m");

        assertThat(code).isEqualTo(3);
        assertThat(err.toString()).contains("bad.jsonl:2", "no \"text\" that is a text");
    }

    private Path train(String name, int epochs, String... more) {
        Path model = folder.resolve(name);
        List<String> arguments = new ArrayList<>(List.of(
                gold.toString(),
                "--dev",
                gold.toString(),
                "-o",
                model.toString(),
                "--epochs",
                Integer.toString(epochs),
                "--layers",
                "1",
                "--rate",
                "1e-3"));
        arguments.addAll(List.of(more));
        StringWriter err = new StringWriter();
        int code = command(err).execute(arguments.toArray(String[]::new));
        assertThat(code).as(err.toString()).isZero();
        return model;
    }

    private static CommandLine command(StringWriter err) {
        PrintableWriter silent = new PrintableWriter(java.io.OutputStream.nullOutputStream());
        return Main.commandLine(silent).setErr(new PrintWriter(err, true));
    }

    private static double loss(String round) {
        return Double.parseDouble(round.replaceAll(".*loss ([0-9.]+).*", "$1"));
    }
}
