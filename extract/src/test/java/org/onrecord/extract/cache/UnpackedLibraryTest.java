package org.onrecord.extract.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import ai.onnxruntime.OrtEnvironment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackedLibraryTest {
    @TempDir
    Path temporary;

    private Path cache = Path.of("cache");
    private final UnpackedLibrary library = new UnpackedLibrary(UnpackedLibraryTest::open);

    @BeforeEach
    void nameCache() {
        cache = temporary.resolve("home/.cache/onrecord");
    }

    private static InputStream open(String path) {
        return OrtEnvironment.class.getResourceAsStream("/ai/onnxruntime/native/" + path);
    }

    private Path unpacked() throws IOException {
        Path folder = library.folderIn(cache).orElse(cache);
        Assumptions.assumeFalse(folder.equals(cache), "no build for this machine");
        return folder;
    }

    private static Path largest(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.max((one, other) -> Long.compare(size(one), size(other)))
                    .orElseThrow();
        }
    }

    private static long size(Path file) {
        return file.toFile().length();
    }

    /** The list and the library on the class path belong together. */
    @Test
    void knowsEveryFileOfTheLibrary() throws IOException {
        List<LibraryFile> files = UnpackedLibrary.files();
        assertThat(files).hasSize(9);
        for (LibraryFile file : files) {
            try (InputStream in = open(file.platform() + "/" + file.name())) {
                assertThat(in).as(file.name()).isNotNull();
                byte[] bytes = in.readAllBytes();
                assertThat(bytes.length).isEqualTo((int) file.size());
                var digest = LibraryFile.newDigest();
                digest.update(bytes);
                assertThat(file.matches(digest))
                        .as(file.platform() + file.name())
                        .isTrue();
            }
        }
    }

    @Test
    void unpacksOnceForTheUserAlone() throws IOException {
        Path folder = unpacked();
        Path file = largest(folder);
        FileTime time = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(file, time);
        assertThat(unpacked()).isEqualTo(folder);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(time);
        assertThat(file).isRegularFile().isReadable();
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            for (Path path : List.of(cache, folder, file)) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                        .isEqualTo("rwx------");
            }
        }
    }

    @Test
    void replacesAFileWithAnotherDigestOrLength() throws IOException {
        Path file = largest(unpacked());
        byte[] right = Files.readAllBytes(file);
        byte[] wrong = right.clone();
        wrong[wrong.length / 2] ^= 1;
        for (byte[] bytes : List.of(wrong, new byte[0])) {
            Files.write(file, bytes);
            unpacked();
            assertThat(Files.mismatch(file, Files.write(temporary.resolve("right"), right)))
                    .isEqualTo(-1);
        }
    }

    @Test
    void writesOverWhatAKilledRunLeft() throws IOException {
        Path folder = unpacked();
        Path file = largest(folder);
        Files.move(file, folder.resolve(file.getFileName() + ".part"));
        unpacked();
        assertThat(file).exists();
        assertThat(folder.resolve(file.getFileName() + ".part")).doesNotExist();
    }

    @Test
    void usesNoFolderThatOthersCanWrite() throws IOException {
        Path folder = unpacked();
        Assumptions.assumeTrue(
                folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwx---"));
        assertThatIOException().isThrownBy(this::unpacked).withMessageContaining("can be written by others");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxr-xrwx"));
        assertThatIOException().isThrownBy(this::unpacked).withMessageContaining("can be written by others");
        Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwx------"));
        Path file = largest(folder);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxrwxrwx"));
        unpacked();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rwx------");
    }

    @Test
    void usesNoLink() throws IOException {
        Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
        Files.createDirectories(cache.getParent());
        try {
            Files.createSymbolicLink(cache, elsewhere);
        } catch (UnsupportedOperationException | IOException e) {
            Assumptions.abort("no links on this system");
        }
        assertThatIOException().isThrownBy(this::unpacked).withMessageContaining("is a link");
    }

    @Test
    void keepsNothingOfAnotherBuild() throws IOException {
        UnpackedLibrary other = new UnpackedLibrary(path -> new ByteArrayInputStream(new byte[100]));
        assertThatIOException()
                .isThrownBy(() -> Assumptions.assumeTrue(other.folderIn(cache).isPresent()))
                .withMessageContaining("is another build than the one that is known");
        try (Stream<Path> files = Files.walk(cache)) {
            assertThat(files.map(Path::toFile).filter(file -> file.length() == 100))
                    .isEmpty();
        }
    }

    @Test
    void saysSoWhereNoCacheCanBeMade() throws IOException {
        cache = Files.createFile(temporary.resolve("file")).resolve("onrecord");
        assertThatIOException().isThrownBy(this::unpacked);
    }
}
