package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void leavesTheOldFileWhereWritingFails() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), "old");
        assertThatThrownBy(() -> OutputFile.write(file, out -> {
                    out.write(NEW);
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");
        assertThat(file).content().isEqualTo("old");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void writesThroughALinkAndLeavesFilesOfOthersAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), "old");
        Path other = Files.writeString(folder.resolve(".a.yaml.part"), "of somebody else");
        Path link = folder.resolve("link.yaml");
        try {
            Files.createSymbolicLink(link, file);
        } catch (UnsupportedOperationException | IOException e) {
            Assumptions.abort("no links on this system");
        }
        OutputFile.write(link, out -> out.write(NEW));
        assertThat(file).content().isEqualTo("new");
        assertThat(link).isSymbolicLink();
        assertThat(other).content().isEqualTo("of somebody else");
    }

    @Test
    void refusesAFolder() {
        assertThatThrownBy(() -> OutputFile.write(folder, out -> out.write(NEW)))
                .hasMessageContaining("is a folder");
    }
}
