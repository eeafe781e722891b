package org.onrecord.render.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlWriterTest {
    private final StringBuilder written = new StringBuilder();
    private final YamlWriter out = new YamlWriter(written);

    @Test
    void writesMappingsAndListsInBlocks() {
        out.plain("version", "1");
        out.listOrEmpty("people", List.of("Ann", "Bob"), name -> {
            out.comment("about " + name);
            out.text("name", name);
            out.mapping("at", () -> out.plain("line", "3"));
            out.list("roles", List.of("head of " + name), role -> out.text("words", role));
        });
        out.texts("ids", List.of("a", "b"));
        assertThat(written).hasToString("""
                        version: 1
                        people:
                          # about Ann
                          - name: "Ann"
                            at:
                              line: 3
                            roles:
                              - words: "head of Ann"
                          # about Bob
                          - name: "Bob"
                            at:
                              line: 3
                            roles:
                              - words: "head of Bob"
                        ids: ["a", "b"]
                        """);
    }

    @Test
    void leavesOutAnEmptyListUnlessItSaysSomething() {
        out.list("roles", List.of(), role -> {});
        out.listOrEmpty("statements", List.of(), statement -> {});
        out.texts("speakers", List.of());
        assertThat(written).hasToString("statements: []\nspeakers: []\n");
    }

    @Test
    void writesWordsOnLinesOfTheirOwn() {
        out.mapping("part", () -> out.words("words", "We won.\nThey: lost # it."));
        assertThat(written).hasToString("part:\n  words: |-\n    We won.\n    They: lost # it.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " a",
                "a ",
                "a \nb",
                "\na",
                "a\n",
                "a\n\nb",
                "a\n b",
                "a\tb",
                "a\rb",
                "a\u0085b",
                "a\u200Bb",
                "\uD83D"
            })
    void putsWordsInMarksWhereABlockWouldLoseThem(String words) {
        out.words("words", words);
        assertThat(written.toString()).startsWith("words: \"").endsWith("\"\n").hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "say \"yes\"|\"say \\\"yes\\\"\"",
                "back\\slash|\"back\\\\slash\"",
                "it's|\"it's\"",
                "a\u0085b|\"a\\u0085b\"",
                "a\u202Eb|\"a\\u202Eb\"",
                "a\uD83D\uDE80b|\"a\uD83D\uDE80b\"",
                "a\uDBFF\uDFFFb|\"a\\U0010FFFFb\""
            })
    void escapesInMarksWhatAReaderWouldMistake(String text, String expected) {
        assertThat(Spelling.quoted(text)).isEqualTo(expected);
    }

    @Test
    void keepsACommentOnOneLine() {
        out.comment("evil\nonrecord: 2\u0085x" + "y".repeat(200));
        assertThat(written.toString())
                .startsWith("# evil onrecord: 2 xyyy")
                .hasLineCount(1)
                .hasSizeLessThan(120);
    }

    @ParameterizedTest
    @CsvSource({"1, 1.0", "0, 0.0", "0.1, 0.1", "1e-7, 0.00000010", "0.30000000000000004, 0.30000000000000004"})
    void writesNumbersWithoutExponentAndExactly(double number, String expected) {
        assertThat(Spelling.of(number)).isEqualTo(expected);
        assertThat(Double.parseDouble(expected)).isEqualTo(number);
    }
}
