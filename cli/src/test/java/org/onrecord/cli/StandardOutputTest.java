package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandardOutputTest {
    private static final String LINE = "{\"id\":1,\"text\":\"\"}\n";

    @TempDir
    Path folder;

    @BeforeEach
    void makeSheet() throws IOException {
        Files.writeString(folder.resolve("bridge.txt"), CommandTest.PAGE);
        Ran.in(folder, "extract", "bridge.txt", "-o", "sheet.yaml");
        Files.writeString(folder.resolve("bridge.txt"), CommandTest.PAGE.replace("toll", "fee"));
        Files.writeString(folder.resolve("lines.jsonl"), LINE);
    }

    /** Takes nothing; counts how often it was tried. */
    private static final class Refusing extends OutputStream {
        private final String reason;
        private int tries;

        Refusing(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int b) throws IOException {
            tries++;
            throw new IOException(reason);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "extract bridge.txt",
                "render sheet.yaml -o -",
                "check sheet.yaml",
                "annotate lines.jsonl",
                "--help",
                "generate-completion"
            })
    void aFullDiskIsNeverTakenForSuccess(String line) {
        Ran ran = Ran.into(new Refusing("No space left on device"), folder, new byte[0], line.split(" "));
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err())
                .containsOnlyOnce("onrecord: error: standard output cannot be written: No space left on device");
    }

    @Test
    void aClosedPipeEndsTheWorkWithoutAWord() {
        Refusing closed = new Refusing("Broken pipe");
        byte[] lines = LINE.repeat(10_000).getBytes(StandardCharsets.UTF_8);
        assertThat(Ran.into(closed, folder, lines, "annotate")).isEqualTo(new Ran(3, "", ""));
        assertThat(closed.tries).isLessThan(5);
    }
}
