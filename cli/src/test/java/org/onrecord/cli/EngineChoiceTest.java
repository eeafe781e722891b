package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.fixtures.FixtureModel;

class EngineChoiceTest {
    private static final String ARTICLE = "{\"id\": 1, \"text\": \"“We won,” said Ann Lee.\"}";

    private static final String PLAN = "{\"id\": 2, \"text\": \"Bo Ray plans “a feast.”\"}";
    private static final String PLAN_ROLES = "{\"content\":[[13,23]],\"source\":[[0,6]],\"cue\":[]}";
    private static final String MODEL = FixtureModel.tiny().toString();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"rules", "RULES", "both"})
    void findsWithTheEngineThatWasChosen(String engine) {
        Ran ran = annotate("--engine", engine);
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("ContentCueSpeaker");
    }

    @Test
    void namesTheEnginesWhereAnotherIsAskedFor() {
        Ran ran = annotate("--engine", "oracle");
        assertThat(ran.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(ran.err()).contains("--engine").contains("oracle");
    }

    @Test
    void refusesAFolderWithoutAModel() {
        Ran ran = annotate("--model", "nowhere");
        assertThat(ran.code()).isEqualTo(ExitCode.BAD_INPUT.code());
        assertThat(ran.err()).startsWith("nowhere: error: no model of the tagger: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|vocabulary.txt: found nothing in line 101 of 0; the piece \"[UNK]\" would be accepted",
                "102|vocabulary.txt: found nothing in line 103 of 102; the piece \"[SEP]\" would be accepted",
                "105|vocabulary.txt: found 105 pieces; 108 would be accepted, as many as encoder.onnx knows",
                "109|vocabulary.txt: found 109 pieces; 108 would be accepted, as many as encoder.onnx knows",
                "110|vocabulary.txt: a piece stands twice among 110; each of them once would be accepted",
            })
    void refusesAVocabularyThatIsNotTheModels(int pieces, String message) throws IOException {
        for (String file : List.of("encoder.onnx", "heads.bin")) {
            Files.copy(Path.of(MODEL, file), folder.resolve(file));
        }
        List<String> lines = new ArrayList<>(Files.readAllLines(Path.of(MODEL, "vocabulary.txt")));
        lines.addAll(List.of("more", "more"));
        Files.write(folder.resolve("vocabulary.txt"), lines.subList(0, pieces));
        Ran ran = annotate("--model", ".");
        assertThat(ran.code()).isEqualTo(ExitCode.BAD_INPUT.code());
        assertThat(ran.err()).isEqualTo(String.format(".: error: no model of the tagger: %s%n", message));
    }

    @Test
    void findsWithTheModelInTheFolder() {
        Ran ran = annotate("--model", MODEL, "--engine", "tagger");
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("\"rule\":\"Tagger\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tagger", "both"})
    void givesPlansOnlyWhereTheyAreAskedFor(String engine) {
        assertThat(article(PLAN, "--model", MODEL, "--engine", engine).out())
                .isEqualTo("{\"id\":2,\"quotes\":[],\"roles\":" + PLAN_ROLES + "}\n");
        Ran asked = article(PLAN, "--model", MODEL, "--engine", engine, "--attitudes");
        assertThat(asked.code()).isZero();
        assertThat(asked.err()).isEmpty();
        assertThat(asked.out())
                .contains("\"cueClass\":\"other\"", "\"rule\":\"Tagger\"")
                .endsWith("\"roles\":" + PLAN_ROLES + "}\n");
    }

    @Test
    void rulesKnowNoPlans() {
        assertThat(article(PLAN, "--engine", "rules", "--attitudes").out()).isEqualTo("{\"id\":2,\"quotes\":[]}\n");
    }

    private Ran annotate(String... options) {
        return article(ARTICLE, options);
    }

    private Ran article(String line, String... options) {
        String[] args = new String[options.length + 1];
        args[0] = "annotate";
        System.arraycopy(options, 0, args, 1, options.length);
        return Ran.in(folder, line.getBytes(StandardCharsets.UTF_8), args);
    }
}
