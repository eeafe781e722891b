package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.PrintableWriter;
import org.onrecord.text.Position;

class DiagnosticPrinterTest {
    private static List<String> printed(String line, int column) {
        StringWriter out = new StringWriter();
        new DiagnosticPrinter(new PrintableWriter(out))
                .print(
                        List.of(Diagnostic.error("x", "odd", "s.yaml").at(new Position(2, column))),
                        "first\n" + line + "\nlast");
        return out.toString().lines().toList();
    }

    @ParameterizedTest
    @CsvSource({
        "plain: [x, 8, plain: [x, 7",
        "a\tb: [x, 6, a b: [x, 5",
        "'a\u001B\u202Eb: [x', 7, 'a\\u001B\\u202Eb: [x', 16",
        "'\u65E5\u672C: [x', 5, '\u65E5\u672C: [x', 6",
        "'e\u0301e\u0301: [x', 7, 'e\u0301e\u0301: [x', 4",
        "'\uD83D\uDE42: [x', 5, '\uD83D\uDE42: [x', 4",
        "'\uD83D\uDE42', 2, '\uD83D\uDE42', 0"
    })
    void theCaretStandsUnderTheSignThatIsMeant(String line, int column, String shown, int columns) {
        List<String> lines = printed(line, column);

        assertThat(lines.get(0)).isEqualTo("s.yaml:2:" + column + ": error: odd");
        assertThat(lines.get(1)).isEqualTo("    " + shown);
        assertThat(lines.get(2)).endsWith("^");
        assertThat(lines.get(2).codePoints().map(c -> c == '\u3000' ? 2 : 1).sum() - 1)
                .isEqualTo(4 + columns);
    }

    @Test
    void ofALongLineThePartAroundTheColumnIsShown() {
        List<String> lines = printed("\uD83D\uDE42".repeat(500_000), 600_001);

        assertThat(lines.get(1)).hasSizeLessThan(110).doesNotContain("\\u");
        assertThat(printed("x", 900).get(2)).isEqualTo("     ^");
    }
}
