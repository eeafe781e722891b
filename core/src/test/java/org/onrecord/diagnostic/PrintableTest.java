package org.onrecord.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintableTest {
    @ParameterizedTest
    @CsvSource({
        "1B, \\u001B",
        "7, \\u0007",
        "7F, \\u007F",
        "9B, \\u009B",
        "85, \\u0085",
        "A, \\n",
        "D, \\r",
        "202E, \\u202E",
        "2066, \\u2066",
        "200F, \\u200F",
        "61C, \\u061C",
        "2028, \\u2028",
        "2029, \\u2029",
        "200B, \\u200B",
        "200D, \\u200D",
        "AD, \\u00AD",
        "FEFF, \\uFEFF",
        "3164, \\u3164",
        "D800, \\uD800",
        "DC00, \\uDC00",
        "FFFE, \\uFFFE",
        "FDD0, \\uFDD0",
        "1FFFF, \\u{1FFFF}",
        "E0041, \\u{E0041}",
        "E0100, \\u{E0100}"
    })
    void writesOutWhatATerminalObeysOrNobodySees(String sign, String written) {
        String text = "a" + new String(Character.toChars(Integer.parseInt(sign, 16))) + "b";

        assertThat(Printable.of(text)).isEqualTo("a" + written + "b");
        assertThat(Printable.of(Printable.of(text))).isEqualTo("a" + written + "b");
    }

    @Test
    void keepsWhatAPersonReads() {
        String text = "Zoë “said”\u00A0— naïve, 日本語, Ünï, ру́сский, 🙂, C:\\users\\ann\tend";

        assertThat(Printable.of(text)).isEqualTo(text);
    }

    @Test
    void leavesNoFormatOrControlSignOfUnicode() {
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(c -> c != '\t' && Character.isValidCodePoint(c))
                .filter(c -> Character.getType(c) == Character.CONTROL
                        || Character.getType(c) == Character.LINE_SEPARATOR
                        || Character.getType(c) == Character.PARAGRAPH_SEPARATOR
                        || Character.getType(c) == Character.SURROGATE
                        || Character.getDirectionality(c) >= Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING
                                && Character.getDirectionality(c) <= Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE)
                .forEach(c -> assertThat(Printable.isSeen(c)).as("U+%04X", c).isFalse());
    }

    @Test
    void linesKeepTheirEnds() {
        assertThat(Printable.lines("a\nb\r\nc\rd\u001B[2J")).isEqualTo("a\nb\r\nc\\rd\\u001B[2J");
    }

    @Test
    void jsonHasItsOwnEscapes() {
        assertThat(Printable.json("{\"a\": \"\u009B\u202E\uD800 \uDB40\uDC41 \uD83D\uDE42\"}"))
                .isEqualTo("{\"a\": \"\\u009B\\u202E\\uD800 \\uDB40\\uDC41 \uD83D\uDE42\"}");
    }

    @Test
    void longTextsShowTheirBeginningAndTheirEnd() {
        assertThat(Printable.of("0123456789", 10)).isEqualTo("0123456789");
        assertThat(Printable.of("0123456789A", 10)).isEqualTo("01234…6789A");
        assertThat(Printable.of("\u001B".repeat(1000), 40)).hasSize(41).contains("…");
        assertThat(Printable.of("🙂".repeat(1000), 7)).isEqualTo("🙂…🙂");
        assertThat(Printable.of("x".repeat(50_000_000), 10)).isEqualTo("xxxxx…xxxxx");
    }

    @Test
    void aFindingIsOneLineWhateverItsFileIsCalled() {
        Diagnostic finding = Diagnostic.error("x", "found \"\u202Ecba\u001B]0;title\u0007\"", "a\nb.html: error: fake");

        assertThat(finding).hasToString("a\\nb.html: error: fake: error: found \"\\u202Ecba\\u001B]0;title\\u0007\"");
        assertThat(Diagnostic.note("x", "m".repeat(100_000), "f".repeat(70_000)).toString())
                .hasSizeLessThan(3000);
    }

    @Test
    void aWriterLetsNothingElseThrough() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintableWriter writer = new PrintableWriter(bytes);
        writer.println("one\nline\u001B");
        writer.println((Object) "two\r");
        writer.printf("%s|%s|%n", "\u009B2J", "\u202E");
        writer.append("\u0007").append('\u001B').write("\u001Bab".toCharArray(), 0, 2);
        writer.write(0x1B);
        writer.reprint("\r[##\u0007]");
        writer.flush();

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo(String.format("one\\nline\\u001B%ntwo\\r%n\\u009B2J|\\u202E|%n"
                        + "\\u0007\\u001B\\u001Ba\\u001B\r\\r[##\\u0007]"));
    }

    @Test
    void aTraceKeepsItsLinesAndNoneIsMadeUp() {
        StringWriter trace = new StringWriter();
        new IllegalStateException("bad\n\tat fake\u001B[31m", new RuntimeException("why\nnot"))
                .printStackTrace(new PrintableWriter(trace));

        assertThat(trace.toString().lines())
                .startsWith("java.lang.IllegalStateException: bad\\n\tat fake\\u001B[31m")
                .contains("Caused by: java.lang.RuntimeException: why\\nnot")
                .hasSizeGreaterThan(3);
    }
}
