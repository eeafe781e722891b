package org.onrecord.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
                .hasMessage(file + ": cannot be written: disk full; it is as it was");
        assertThat(file).content().isEqualTo("old");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    /** Whatever the byte at which it is full. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8191, 8192, 20_000})
    void aFullDiskLeavesTheOldFile(int room) throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), "old");
        byte[] content = new byte[20_001];
        assertThatThrownBy(() -> OutputFile.write(file, out -> {
                    out.write(content, 0, room);
                    throw new IOException("No space left on device");
                }))
                .hasMessageContaining("a.yaml: cannot be written: No space left on device");
        assertThat(file).content().isEqualTo("old");
        assertThat(names()).containsExactly("a.yaml");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void writesThroughLinksThoseThatLeadToNothingToo() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), "old");
        Path link = link("link.yaml", file.getFileName());
        Path second = link("second.yaml", link);
        OutputFile.write(second, out -> out.write(NEW));
        assertThat(file).content().isEqualTo("new");
        assertThat(link).isSymbolicLink();
        assertThat(second).isSymbolicLink();
        Path dangling = link("dangling.yaml", Path.of("b.yaml"));
        OutputFile.write(dangling, out -> out.write(NEW));
        assertThat(dangling).isSymbolicLink();
        assertThat(folder.resolve("b.yaml")).content().isEqualTo("new");
        Path round = link("round.yaml", Path.of("round.yaml"));
        assertThatThrownBy(() -> OutputFile.write(round, out -> out.write(NEW)))
                .isInstanceOf(FileSystemException.class);
    }

    private Path link(String name, Path target) {
        try {
            return Files.createSymbolicLink(folder.resolve(name), target);
        } catch (UnsupportedOperationException | IOException e) {
            return Assumptions.abort("no links on this system");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-rw-r--", "rwxr-xr-x", "-w--w----"})
    void keepsTheMode(String mode) throws IOException {
        Path file = withMode(mode);
        OutputFile.write(file, out -> out.write(NEW));
        assertThat(mode(file)).isEqualTo(mode);
        assertThat(mode(OutputFile.keep(file, NEW))).isEqualTo(mode);
        Replacement replaced = OutputFile.replace(file, Optional.of(NEW), out -> out.write(1));
        assertThat(replaced).isEqualTo(Replacement.DONE);
        assertThat(mode(file)).isEqualTo(mode);
    }

    @Test
    void refusesAReadOnlyFile() throws IOException {
        Path file = withMode("r--r--r--");
        assertThatThrownBy(() -> OutputFile.check(file)).hasMessageContaining("it is read-only");
        assertThatThrownBy(() -> OutputFile.write(file, out -> out.write(NEW)))
                .hasMessageContaining("it is read-only; make it writable, or name another file");
        assertThat(file).content().isEqualTo("old");
    }

    @Test
    void refusesAReadOnlyFolder() throws IOException {
        assumeModes();
        Path inside = Files.createDirectory(folder.resolve("locked"));
        Files.setPosixFilePermissions(inside, PosixFilePermissions.fromString("r-xr-xr-x"));
        Assumptions.assumeFalse(Files.isWritable(inside), "an administrator may write anywhere");
        assertThatThrownBy(() -> OutputFile.check(inside.resolve("a.yaml")))
                .hasMessageContaining("its folder is read-only");
    }

    private void assumeModes() {
        Assumptions.assumeTrue(
                folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    }

    private Path withMode(String mode) throws IOException {
        assumeModes();
        Path file = Files.writeString(folder.resolve("a.yaml"), "old");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    void deletesWhatAKilledRunLeftAndNothingElse() throws IOException {
        List<String> ofOthers = List.of(
                ".a.yaml.part",
                ".a.yaml.onrecord-0f3a9c12d4e5b6a7-1.part.txt",
                ".b.yaml.onrecord-0f3a9c12d4e5b6a7-1.part",
                "a.yaml.onrecord-0f3a9c12d4e5b6a7-1.part");
        for (String name : ofOthers) {
            Files.writeString(folder.resolve(name), "of somebody else");
        }
        Files.writeString(folder.resolve(".a.yaml.onrecord-0f3a9c12d4e5b6a7-1.part"), "half");
        Path atWork = Files.writeString(folder.resolve(".a.yaml.onrecord-1f3a9c12d4e5b6a7-1.part"), "at work");
        try (FileChannel other = FileChannel.open(atWork, StandardOpenOption.WRITE)) {
            assertThat(PartName.lock(other)).isNotNull();
            OutputFile.write(folder.resolve("a.yaml"), out -> out.write(NEW));
        }
        assertThat(names())
                .containsAll(ofOthers)
                .contains("a.yaml", atWork.getFileName().toString())
                .hasSize(ofOthers.size() + 2);
    }

    @Test
    void writesFilesWithTheLongestNames() throws IOException {
        Path file = folder.resolve("\u4e00".repeat(83) + ".yaml");
        try {
            Files.createFile(file);
        } catch (IOException e) {
            Assumptions.abort("no such long names on this system");
        }
        OutputFile.write(file, out -> out.write(NEW));
        assertThat(file).content().isEqualTo("new");
    }

    @Test
    void replacesOnlyWhatTheCallerHasSeen() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), "other");
        Optional<byte[]> old = Optional.of("old".getBytes(StandardCharsets.UTF_8));
        assertThat(OutputFile.replace(file, old, out -> out.write(NEW)).isWritten())
                .isFalse();
        assertThat(OutputFile.replace(file, Optional.empty(), out -> out.write(NEW))
                        .isWritten())
                .isFalse();
        assertThat(file).content().isEqualTo("other");
        Files.delete(file);
        assertThat(OutputFile.replace(file, old, out -> out.write(NEW)).isWritten())
                .isFalse();
        assertThat(file).doesNotExist();
        assertThat(OutputFile.replace(file, Optional.empty(), out -> out.write(NEW)))
                .isEqualTo(Replacement.DONE);
        assertThat(names()).containsExactly("a.yaml");
    }

    @Test
    void noticesASaveIntoTheOldFileInTheVeryMomentOfTheChange() throws IOException {
        assumeModes();
        Path file = Files.writeString(folder.resolve("a.yaml"), "old");
        Path next = Files.writeString(folder.resolve("next"), "new");
        Replacement replaced = LastLook.replace(file, Files.readAllBytes(file), place -> {
            Files.writeString(place, "an edit");
            Files.move(next, place, StandardCopyOption.REPLACE_EXISTING);
        });
        assertThat(replaced.isWritten()).isTrue();
        assertThat(replaced.late())
                .hasValueSatisfying(late ->
                        assertThat(late).asString(StandardCharsets.UTF_8).isEqualTo("an edit"));
        assertThat(file).content().isEqualTo("new");
    }

    @Test
    void keepsCopiesUnderFreeNames() throws IOException {
        Path file = folder.resolve("a.yaml");
        Files.writeString(folder.resolve("a.yaml.1"), "an older copy");
        assertThat(OutputFile.keep(file, NEW)).hasFileName("a.yaml.2").content().isEqualTo("new");
        assertThat(folder.resolve("a.yaml.1")).content().isEqualTo("an older copy");
    }

    @Test
    void saysWhyAPlaceIsNone() throws IOException {
        assertThatThrownBy(() -> OutputFile.check(folder)).hasMessageContaining("it is a folder; name a file");
        assertThatThrownBy(() -> OutputFile.check(folder.resolve("none/a.yaml")))
                .hasMessageContaining("its folder does not exist");
        Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> OutputFile.check(folder.resolve("file/a.yaml")))
                .hasMessageContaining("its folder is a file");
    }

    /** As {@code -o /dev/stdout} does where that is a pipe. */
    @Test
    void writesIntoADeviceAsItIs() throws IOException {
        Path device = Path.of("/dev/null");
        Assumptions.assumeTrue(Files.exists(device));
        OutputFile.check(device);
        OutputFile.write(device, out -> out.write(NEW));
        assertThat(Files.isRegularFile(device)).isFalse();
    }
}
