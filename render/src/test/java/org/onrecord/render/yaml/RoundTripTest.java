package org.onrecord.render.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.render.SampleSheets;
import org.onrecord.sheet.FactSheet;

/** Law 4: YAML out and in again is the same sheet. */
class RoundTripTest {
    static List<FactSheet> sheets() {
        FactSheet small = SampleSheets.small();
        FactSheet gone = new FactSheet(
                small.sources(), small.speakers(), List.of(), small.statements().subList(3, 5));
        return List.of(small, gone, SampleSheets.empty(), SampleSheets.large(50));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void readsBackTheSheetThatWasWritten(FactSheet sheet) {
        assertThat(Yaml.read(Yaml.write(sheet))).isEqualTo(sheet);
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void writesTheSameTextTwice(FactSheet sheet) {
        String once = Yaml.write(sheet);
        assertThat(Yaml.write(Yaml.read(once))).isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "1:30",
                "2022-04-22",
                "~",
                "null",
                "0x1F",
                "12_000",
                "*alias",
                "&anchor",
                "!!str",
                "# no comment",
                "key: value",
                "- item",
                "--- a document",
                "...",
                "%YAML 1.1",
                "ends with blanks  ",
                "  begins with blanks",
                "a\ttab",
                "\ttab first",
                "lone\rreturn",
                "windows\r\nline",
                "\nline first",
                "line last\n",
                "two\n\nlines",
                "blank before \nthe end",
                "  indented\n more",
                "next\u0085line",
                "line\u2028separator\u2029",
                "\uFEFFmark",
                "bell\u0007 and null\u0000",
                "soft\u00ADhyphen and zero\u200Bwidth",
                "turned \u202Ereading",
                "emoji \uD83D\uDE80 and family \uD83D\uDC68\u200D\uD83D\uDC69",
                "half a pair \uD83D",
                "no character \uFFFE \uD83F\uDFFF",
                "a \"quote\" in it, it's \\n no line",
                "she said: “yes”",
                "",
                " ",
                "Ж 中 ل \uD840\uDC00"
            })
    void keepsOddWordsAsTheyAre(String words) {
        FactSheet sheet = SampleSheets.ofWords(words);
        assertThat(Yaml.read(Yaml.write(sheet))).isEqualTo(sheet);
    }

    @Test
    void readsASheetOfAFileWithWindowsLineEnds() {
        FactSheet sheet = SampleSheets.small();
        assertThat(Yaml.read(Yaml.write(sheet).replace("\n", "\r\n"))).isEqualTo(sheet);
    }

    @Test
    void readsASheetThatAnEditorPutAByteOrderMarkInFrontOf() {
        FactSheet sheet = SampleSheets.small();
        assertThat(Yaml.read("\uFEFF" + Yaml.write(sheet))).isEqualTo(sheet);
    }

    @Test
    void readsMoreThanTheLibraryDoesUnasked() {
        FactSheet sheet = SampleSheets.ofWords("word ".repeat(630_000) + "end");
        assertThat(Yaml.read(Yaml.write(sheet))).isEqualTo(sheet);
    }
}
