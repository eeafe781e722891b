package org.onrecord.extract.cache;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A native library, unpacked once into a folder of the user rather than at every start into a temporary one. At each
 * start its files are checked by their digests, and those that differ are unpacked again.
 *
 * <pre>
 * ~/.cache/onrecord/onnxruntime-1.29.0-linux-x64/libonnxruntime.so
 * </pre>
 */
public final class UnpackedLibrary {
    /** The lists of files are called so; a new version of the library is a new list. */
    private static final String VERSION = "onnxruntime-1.29.0";

    private final Packed packed;

    /** The library whose files {@code packed} gives. */
    public UnpackedLibrary(Packed packed) {
        this.packed = packed;
    }

    /** The way to the packed files of a library. */
    public interface Packed {
        /** The bytes of {@code linux-x64/libonnxruntime.so}; null where there is no such file. */
        @Nullable InputStream open(String path) throws IOException;
    }

    /**
     * The folder in {@code cache} that holds the library for this machine, all files checked.
     *
     * @return empty where there is no build for this machine that is known here
     * @throws IOException where the folder cannot be made or written, or is open to others
     */
    public Optional<Path> folderIn(Path cache) throws IOException {
        String platform = platform();
        List<LibraryFile> files = files().stream()
                .filter(file -> file.platform().equals(platform))
                .toList();
        if (files.isEmpty()) {
            return Optional.empty();
        }
        Path folder = PrivateFolder.in(cache, VERSION + "-" + platform);
        for (LibraryFile file : files) {
            if (!file.isIn(folder)) {
                unpack(file, folder);
            }
        }
        return Optional.of(folder);
    }

    /** Those of all machines. */
    static List<LibraryFile> files() throws IOException {
        try (InputStream in = UnpackedLibrary.class.getResourceAsStream(VERSION + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("the list of files of " + VERSION + " is missing");
            }
            return LibraryFile.parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))
                    .lines()
                    .toList());
        }
    }

    /** Runs take turns, and each looks again before it unpacks; what a killed one left is written over. */
    private void unpack(LibraryFile file, Path folder) throws IOException {
        try (FileChannel turns =
                        FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock turn = turns.lock()) {
            if (turn.isValid() && !file.isIn(folder)) {
                Path part = folder.resolve(file.name() + ".part");
                write(file, part);
                Files.move(part, folder.resolve(file.name()), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (OverlappingFileLockException sameRun) {
            throw new IOException("is being unpacked by another part of this program", sameRun);
        }
    }

    private void write(LibraryFile file, Path part) throws IOException {
        Files.deleteIfExists(part);
        PrivateFolder.makeFile(part);
        MessageDigest digest = LibraryFile.newDigest();
        try (InputStream in = packed.open(file.platform() + "/" + file.name());
                OutputStream out =
                        new DigestOutputStream(Files.newOutputStream(part, StandardOpenOption.WRITE), digest)) {
            if (in == null) {
                throw new IOException("there is no " + file.name() + " to unpack");
            }
            in.transferTo(out);
        } catch (IOException failed) {
            Files.deleteIfExists(part);
            throw failed;
        }
        if (!file.matches(digest)) {
            Files.delete(part);
            throw new IOException(file.name() + " is another build than the one that is known");
        }
    }

    /** As ONNX Runtime names its builds. */
    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return system(system) + "-" + (processor.equals("amd64") || processor.equals("x86_64") ? "x64" : processor);
    }

    private static String system(String name) {
        if (name.contains("mac") || name.contains("darwin")) {
            return "osx";
        }
        return name.contains("win") ? "win" : "linux";
    }
}
