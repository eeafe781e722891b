package org.onrecord.eval.jsonl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineReaderTest {
    private static List<InputLine> lines(byte[] bytes, int limit) throws IOException {
        LineReader reader = new LineReader(new ByteArrayInputStream(bytes), limit);
        List<InputLine> lines = new ArrayList<>();
        for (Optional<InputLine> line = reader.next(); line.isPresent(); line = reader.next()) {
            lines.add(line.get());
        }
        return lines;
    }

    @Test
    void countsLinesAndLeavesOutByteOrderMarkAndLineEnds() throws IOException {
        byte[] bytes = "\uFEFFone\n\ntwo\r\nthree".getBytes(StandardCharsets.UTF_8);
        assertThat(lines(bytes, 100)).extracting(InputLine::number).containsExactly(1, 2, 3, 4);
        assertThat(lines(bytes, 100)).extracting(InputLine::text).containsExactly("one", "", "two\r", "three");
    }

    @Test
    void goesOnAfterALineThatIsTooLong() throws IOException {
        byte[] bytes = ("x".repeat(200_000) + "\nshort\n").getBytes(StandardCharsets.UTF_8);
        List<InputLine> lines = lines(bytes, 1000);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).problem()).isPresent();
        assertThat(lines.get(1)).isEqualTo(new InputLine(2, "short", Optional.empty()));
    }

    @Test
    void readsLinesLongerThanItsBuffer() throws IOException {
        String line = "é".repeat(100_000);
        assertThat(lines((line + "\nend").getBytes(StandardCharsets.UTF_8), 1 << 20))
                .extracting(InputLine::text)
                .containsExactly(line, "end");
    }

    @Test
    void saysSoWhereBytesAreNoUtf8() throws IOException {
        List<InputLine> lines = lines(new byte[] {'a', (byte) 0xff, '\n', 'b'}, 100);
        assertThat(lines.get(0).problem())
                .hasValueSatisfying(problem -> assertThat(problem).contains("UTF-8"));
        assertThat(lines.get(1).text()).isEqualTo("b");
    }
}
