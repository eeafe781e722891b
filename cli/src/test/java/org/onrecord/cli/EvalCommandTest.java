package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The articles in {@code gold.jsonl} and what {@code predictions.jsonl} says of them are our own. The tables in
 * {@code expected-*.txt} were not made by OnRecord but once by {@code score.py}, the Python program that the public
 * figures of other systems come from: a difference is a fault here.
 */
class EvalCommandTest {
    private static final String FOUND = "gold.jsonl --predictions predictions.jsonl ";

    @TempDir
    Path folder;

    @BeforeEach
    void layOut() throws IOException {
        Files.writeString(folder.resolve("gold.jsonl"), resource("gold.jsonl"));
        Files.writeString(folder.resolve("predictions.jsonl"), resource("predictions.jsonl"));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = EvalCommandTest.class.getResourceAsStream("eval/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Ran eval(String line) {
        return Ran.in(folder, ("eval " + line).strip().split(" +"));
    }

    @ParameterizedTest
    @CsvSource({
        "usual,",
        "statements, --dont-care cueClass=other --errors 100",
        "fields, --dont-care optional=True --dont-care speakerName=None --dont-care weight=2 --boot 0",
        "contain, --match contain --boot 500 --seed 42 --errors 100",
        "contain-loose, --match contain --iou 0.25 --dont-care cueClass=other --boot 0",
        "declared, --roles --boot 0 --types declared --iou 0.3",
        "errors, --errors 3 --boot 0",
        "seed, --boot 37 --seed 123456789012 --roles"
    })
    void figuresAreThoseOfScorePy(String name, String options) throws IOException {
        Ran ran = eval(FOUND + Objects.requireNonNullElse(options, ""));
        assertThat(ran.out()).isEqualTo(resource("expected-" + name + ".txt"));
        assertThat(ran.code()).isZero();
        assertThat(ran.err().lines())
                .containsExactly(
                        "predictions.jsonl: warning: 1 article is not among the annotated ones and not measured: stranger",
                        "predictions.jsonl: warning: 1 article is without a prediction and counted as without quotations:"
                                + " silent");
    }

    @Test
    void figuresAreWrittenAsJson() throws IOException {
        Ran ran = eval(FOUND + "--json figures.json");
        assertThat(ran.code()).isZero();
        JsonNode figures =
                new ObjectMapper().readTree(folder.resolve("figures.json").toFile());
        assertThat(ran.out().lines().filter(line -> line.startsWith("e2e  ")))
                .singleElement()
                .asString()
                .satisfies(line -> {
                    JsonNode e2e = figures.path("e2e");
                    assertThat(line)
                            .contains(String.valueOf(e2e.path("f1").asDouble()).substring(0, 5));
                    assertThat(line).endsWith(" " + e2e.path("nPred") + "/" + e2e.path("nGold"));
                    assertThat(e2e.path("ci")).hasSize(2);
                });
        assertThat(figures.has("e2e|direct")).isTrue();
        assertThat(eval(FOUND + "--boot 0 --json figures.json").code()).isZero();
        assertThat(new ObjectMapper()
                        .readTree(folder.resolve("figures.json").toFile())
                        .path("e2e")
                        .path("ci")
                        .isNull())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--threads 3"})
    void annotatesAsTheCommandAnnotateDoes(String options) throws IOException {
        Files.writeString(
                folder.resolve("own.jsonl"),
                Ran.in(folder, "annotate", "gold.jsonl").out());
        Ran own = eval("gold.jsonl " + options);
        assertThat(own).isEqualTo(eval("gold.jsonl --predictions own.jsonl"));
        assertThat(own.code()).isZero();
        assertThat(own.out()).startsWith("documents 5   gold quotes 17   predicted quotes ");
    }

    @Test
    void strictLeavesOutWhatIsLessSure() {
        Ran strict = eval("gold.jsonl --strict --boot 0");
        assertThat(strict.code()).isZero();
        assertThat(strict.err()).contains("left out (--strict).");
        assertThat(strict.out()).isNotEqualTo(eval("gold.jsonl --boot 0").out());
    }

    @Test
    void filesFoldersAndStandardInputAreMeasuredTogether() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("more"));
        byte[] gold = Files.readAllBytes(folder.resolve("gold.jsonl"));
        Files.write(inside.resolve("b.jsonl"), gold);
        Files.write(inside.resolve("a.jsonl"), gold);
        Files.writeString(inside.resolve("notes.txt"), "no gold");
        Ran ran = Ran.in(folder, gold, "eval", "gold.jsonl", "more", "-", "--boot", "0");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith("documents 20   gold quotes 68 ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{\"id\": 1|no JSON at column",
                "{\"id\":1,\"text\":\"x\"}|no \"quotes\" that is a list",
                "{\"id\":1,\"quotes\":[]}|no \"text\" that is a text",
                "{\"text\":\"x\",\"quotes\":[]}|no \"id\" that is",
                "{\"id\":1,\"text\":\"x\",\"quotes\":[3]}|quotes[0] is 3; a quotation reads",
                "{\"id\":1,\"text\":\"x\",\"quotes\":[{},{\"type\":\"dirct\"}]}|quotes[1].type is \"dirct\"; it is direct,",
                "{\"id\":1,\"text\":\"x\",\"quotes\":[{\"content\":[[0,2]]}]}|quotes[0].content holds [0,2]; a place in this",
                "{\"id\":1,\"text\":\"x\",\"quotes\":[{\"content\":[[1,0]]}]}|quotes[0].content holds [1,0]; a place in this",
                "{\"id\":1,\"text\":\"x\",\"quotes\":[{\"cue\":[0,1]}]}|quotes[0].cue holds 0; a place is [start, end]",
                "{\"id\":1,\"text\":\"x\",\"quotes\":[{\"cue\":\"x\"}]}|quotes[0].cue is \"x\"; it is a list of places",
                "{\"id\":1,\"text\":\"x\",\"quotes\":[{\"speakerName\":5}]}|quotes[0].speakerName is 5; it is a text or null",
                "{\"id\":1,\"text\":\"x\",\"quotes\":[],\"roles\":[]}|\"roles\" is []; it reads",
            })
    void aBadLineIsReportedAndTheOthersGoOn(String bad, String message) throws IOException {
        Files.writeString(folder.resolve("bad.jsonl"), "\n" + bad + "\n" + resource("gold.jsonl"));
        Ran ran = eval("bad.jsonl --predictions predictions.jsonl --boot 0 --errors 3");
        assertThat(ran.err()).startsWith("bad.jsonl:2:1: error: " + message);
        assertThat(ran.out()).isEqualTo(resource("expected-errors.txt"));
        assertThat(ran.code()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{\"id\":\"silent\",\"text\":\"Another.\",\"quotes\":[]}|the \"text\" of \"silent\" is not the annotated one",
                "{\"id\":\"empty\",\"quotes\":[]}|the id \"empty\" once more",
                "{\"id\":\"silent\",\"quotes\":[{\"speaker\":[[0,999]]}]}|quotes[0].speaker holds [0,999]; a place in this",
                "{\"id\":\"silent\"}|no \"quotes\" that is a list",
                "{\"id\":\"stranger\"}|no \"quotes\" that is a list",
                "nothing|no JSON at column",
            })
    void aBadPredictionIsReportedAndTheOthersGoOn(String bad, String message) throws IOException {
        Files.writeString(folder.resolve("bad.jsonl"), resource("predictions.jsonl") + bad);
        Ran ran = eval("gold.jsonl --predictions bad.jsonl --boot 0 --errors 3");
        assertThat(ran.err()).startsWith("bad.jsonl:6:1: error: " + message);
        assertThat(ran.out()).isEqualTo(resource("expected-errors.txt"));
        assertThat(ran.code()).isEqualTo(3);
    }

    @Test
    void anIdThatIsAnnotatedTwiceIsReported() {
        Ran ran = eval("gold.jsonl gold.jsonl --predictions predictions.jsonl --boot 0");
        assertThat(ran.err()).contains("gold.jsonl:1:1: error: the id \"bridge\" once more, after gold.jsonl:1;");
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.out()).startsWith("documents 5 ");
    }

    @Test
    void whereNothingIsReadNothingIsMeasured() throws IOException {
        Files.createDirectory(folder.resolve("none"));
        Files.writeString(folder.resolve("blank.jsonl"), "\n");
        Ran ran = eval("none blank.jsonl missing.jsonl");
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines())
                .anyMatch(line -> line.startsWith("none: error: this folder holds no annotated articles"))
                .anyMatch(line -> line.startsWith("missing.jsonl: error: "))
                .anyMatch(line -> line.contains("nothing to measure"));
        assertThat(ran.code()).isEqualTo(3);
        assertThat(eval("gold.jsonl --predictions missing.jsonl").code()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|Missing required parameter: 'GOLD'",
                "gold.jsonl --dont-care optional|--dont-care is FIELD=VALUE, as cueClass=other, not \"optional\"",
                "gold.jsonl --iou 2|--iou is from 0 to 1, not 2.0",
                "gold.jsonl --boot -1|--boot is 0 or more, not -1",
                "gold.jsonl --match exact|Invalid value for option '--match'",
                "gold.jsonl --threads 0|--threads is from 1 to 256, not 0",
                "gold.jsonl --predictions predictions.jsonl --strict|--strict says how to annotate",
                "gold.jsonl --predictions predictions.jsonl --attitudes|--attitudes says how to annotate",
            })
    void aWrongCommandLineIsExplained(String line, String message) {
        Ran ran = eval(Objects.requireNonNullElse(line, ""));
        assertThat(ran.err()).contains(message, "--help");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(Stream.of(folder.toFile().list())).hasSize(2);
    }
}
