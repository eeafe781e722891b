package org.onrecord.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names of files that are being written, and what becomes of those that no run writes any more.
 *
 * <pre>
 * .briefing.yaml.onrecord-0f3a9c12d4e5b6a7-1.part
 * </pre>
 */
final class PartName {
    /** The number of this run. */
    private static final String RUN =
            String.format(Locale.ROOT, "%016x", UUID.randomUUID().getMostSignificantBits());

    private static final AtomicLong COUNT = new AtomicLong();

    /** Names may have 255 bytes, and a sign has up to four. */
    private static final int LONGEST = 48;

    /** Where the file system knows no locks, only age tells what is left over. */
    private static final Duration OLD = Duration.ofDays(1);

    private PartName() {}

    /** A new name beside {@code target}. */
    static Path next(Path target) {
        return target.resolveSibling(start(target) + RUN + "-" + COUNT.incrementAndGet() + ".part");
    }

    private static String start(Path target) {
        String name = String.valueOf(target.getFileName());
        int end = name.offsetByCodePoints(0, Math.min(LONGEST, name.codePointCount(0, name.length())));
        return "." + name.substring(0, end) + ".onrecord-";
    }

    /** Deletes what killed runs left when they wrote {@code target}; nobody else's files bear such names. */
    static void deleteOrphans(Path target) throws IOException {
        Path folder = target.getParent();
        if (folder == null) {
            return;
        }
        Pattern pattern = Pattern.compile(Pattern.quote(start(target)) + "(?!" + RUN + ")[0-9a-f]{16}-\\d+\\.part");
        try (DirectoryStream<Path> found = Files.newDirectoryStream(
                folder,
                file -> pattern.matcher(String.valueOf(file.getFileName())).matches())) {
            for (Path file : found) {
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    deleteOrphan(file);
                }
            }
        }
    }

    private static void deleteOrphan(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            if (isLeft(file, channel)) {
                Files.deleteIfExists(file);
            }
        } catch (IOException ofOthers) {
            // Another user's, or gone already; it is in nobody's way.
            return;
        }
    }

    private static boolean isLeft(Path file, FileChannel channel) throws IOException {
        try {
            return lock(channel) != null;
        } catch (IOException noLocks) {
            return Files.getLastModifiedTime(file)
                    .toInstant()
                    .isBefore(Instant.now().minus(OLD));
        }
    }

    /** A lock that lasts until {@code channel} is closed; null where somebody has it. */
    static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            // Behind all content: on Windows nobody could read or write what is locked.
            return channel.tryLock(Long.MAX_VALUE - 1, 1, false);
        } catch (OverlappingFileLockException ofThisRun) {
            return null;
        }
    }
}
