package org.onrecord.output;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Replaces a file between two looks at it, for editors take no locks. Before the change the file has to hold what was
 * read from it; after the change the old file, which is kept open, still has to. So a save under the old file is
 * noticed on either side; one that puts another file in its place has only the few microseconds between the last look
 * and the rename to go unnoticed.
 */
final class LastLook {
    private LastLook() {}

    /** Puts something into the place of a file. */
    interface Swap {
        void into(Path file) throws IOException;
    }

    static Replacement replace(Path file, byte[] seen, Swap swap) throws IOException {
        if (!isPosix(file)) {
            // A file that is open cannot be replaced on Windows.
            if (!holds(file, seen)) {
                return Replacement.NOT_WRITTEN;
            }
            swap.into(file);
            return Replacement.DONE;
        }
        try (FileChannel old = FileChannel.open(file, StandardOpenOption.READ)) {
            Object key = key(file);
            if (!Arrays.equals(content(old), seen) || !Objects.equals(key(file), key)) {
                return Replacement.NOT_WRITTEN;
            }
            swap.into(file);
            byte[] after = content(old);
            return Arrays.equals(after, seen)
                    ? Replacement.DONE
                    : new Replacement(true, Optional.of(Settled.read(() -> content(old))));
        } catch (NoSuchFileException gone) {
            return Replacement.NOT_WRITTEN;
        }
    }

    private static boolean isPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static boolean holds(Path file, byte[] seen) throws IOException {
        try {
            return Arrays.equals(Files.readAllBytes(file), seen);
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    private static @Nullable Object key(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }

    private static byte[] content(FileChannel file) throws IOException {
        file.position(0);
        return Channels.newInputStream(file).readAllBytes();
    }
}
