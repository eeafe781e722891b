package org.onrecord.extract.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnTemporaryTest {
    @TempDir
    Path folder;

    @Test
    void deletesTheOneThatHasCome() throws IOException {
        Path old = Files.createDirectory(folder.resolve("library1"));
        Path other = Files.createDirectory(folder.resolve("other"));
        OwnTemporary temporary = OwnTemporary.watch(folder, "library");
        Path own = Files.createDirectory(folder.resolve("library2"));
        temporary.delete();
        assertThat(own).doesNotExist();
        assertThat(old).exists();
        assertThat(other).exists();
    }

    @Test
    void deletesNothingThatMayBeOfOthersOrInUse() throws IOException {
        OwnTemporary temporary = OwnTemporary.watch(folder, "library");
        Path one = Files.createDirectory(folder.resolve("library1"));
        Path two = Files.createDirectory(folder.resolve("library2"));
        temporary.delete();
        assertThat(one).exists();
        assertThat(two).exists();
        OwnTemporary next = OwnTemporary.watch(folder, "library");
        Path full = Files.createFile(
                Files.createDirectory(folder.resolve("library3")).resolve("file"));
        next.delete();
        assertThat(full).exists();
    }
}
