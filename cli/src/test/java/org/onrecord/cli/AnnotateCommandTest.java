package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.fixtures.FixtureModel;

class AnnotateCommandTest {
    private static final String NO_ROLES = ",\"roles\":{\"content\":[],\"source\":[],\"cue\":[]}";

    @TempDir
    Path folder;

    private Ran annotate(String lines, String... options) {
        String[] args = new String[options.length + 1];
        args[0] = "annotate";
        System.arraycopy(options, 0, args, 1, options.length);
        return Ran.in(folder, lines.getBytes(StandardCharsets.UTF_8), args);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "7"})
    void keepsTheOrderWhateverTheThreads(String threads) {
        String lines = IntStream.range(0, 100)
                .mapToObj(i -> "{\"id\":" + i + ",\"text\":\"" + "Rain fell all day. ".repeat(i % 9) + "\"}\n")
                .collect(Collectors.joining());
        Ran ran = annotate(lines, "--threads", threads);
        assertThat(ran.code()).isZero();
        assertThat(ran.out().lines())
                .isEqualTo(IntStream.range(0, 100)
                        .mapToObj(i -> "{\"id\":" + i + ",\"quotes\":[]" + (i % 9 == 0 ? "" : NO_ROLES) + "}")
                        .toList());
    }

    @Test
    void printsTheSpansOfEachRoleOnce() {
        String line = "{\"id\":1,\"text\":\"The pump works and will run all night, Ann Lee said.\"}\n";
        assertThat(annotate(line).out())
                .endsWith(",\"roles\":{\"content\":[[0,37]],\"source\":[[39,46]],\"cue\":[[47,51]]}}\n");
        assertThat(annotate(line, "--engine", "rules").out()).doesNotContain("roles");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\": 1|no JSON at column",
                "[1]|no JSON object",
                "{\"text\":\"x\"}|no \"id\"",
                "{\"id\":\"x\"}|no \"text\"",
                "{\"id\":\"x\",\"text\":7}|no \"text\"",
                "{\"id\":1,\"text\":\"x\"} {}|no JSON at column"
            })
    void aBadLineIsReportedAndTheOthersGoOn(String bad, String message) throws IOException {
        Path file = folder.resolve("articles.jsonl");
        Files.writeString(file, "{\"id\":\"a\",\"text\":\"\"}\n" + bad + "\n\n{\"id\":\"b\",\"text\":\" \"}");
        Ran ran = Ran.in(folder, "annotate", "articles.jsonl");
        assertThat(ran.err()).startsWith("articles.jsonl:2:1: error: " + message);
        assertThat(ran.out()).isEqualTo("{\"id\":\"a\",\"quotes\":[]}\n{\"id\":\"b\",\"quotes\":[]}\n");
        assertThat(ran.code()).isEqualTo(3);
    }

    @Test
    void aFileThatIsNotThereIsReported() {
        Ran ran = Ran.in(folder, "annotate", "none.jsonl");
        assertThat(ran.err()).contains("no such file");
        assertThat(ran.code()).isEqualTo(3);
    }

    @Test
    void strictLeavesOutWhatIsLessSureAndCountsIt() {
        String line = "{\"id\":1,\"text\":\"“The pump is working again and will run all night,” Ann Lee said.\\n\\n"
                + "They believe it may hold.\\n\\nIt is feared they suggested the old pump was sold.\"}\n";
        int all = statements(annotate(line));
        Ran strict = annotate(line, "--strict");
        assertThat(statements(strict)).isBetween(1, all - 1);
        assertThat(roles(strict)).isEqualTo(roles(annotate(line))).contains("[[0,51]");
        String plural = all - statements(strict) == 1 ? "" : "s";
        assertThat(strict.err())
                .isEqualTo(all - statements(strict) + " less sure statement" + plural + " left out (--strict).\n");
    }

    @Test
    void marksAttitudesAndNoStatements() {
        String line = "{\"id\":1,\"text\":\"“We won,” said Ann Lee.\\n\\nBo Ray plans “a feast.”\"}\n";
        String model = FixtureModel.tiny().toString();
        Ran ran = annotate(line, "--model", model, "--attitudes");
        assertThat(ran.code()).isZero();
        assertThat(statements(ran)).isEqualTo(2);
        assertThat(ran.out())
                .contains("\"speakerName\":\"Ann Lee\",\"polarity\"")
                .contains("\"speakerName\":\"Bo Ray\",\"cueClass\":\"other\",\"polarity\"");
        assertThat(annotate(line, "--model", model).out()).contains("Ann Lee").doesNotContain("cueClass", "Bo Ray");
    }

    private static String roles(Ran ran) {
        return ran.out().substring(ran.out().indexOf("\"roles\""));
    }

    private static int statements(Ran ran) {
        return ran.out().split("\"type\"", -1).length - 1;
    }
}
