package org.onrecord.output;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A file that is being written under a name of its own, beside the one that it will replace; closing deletes it where
 * it has not found its place. It is locked all the while, so that others can tell it from what a killed run left.
 */
final class PartFile implements Closeable {
    private final Path target;
    private final Path path;
    private final FileChannel channel;
    private final Optional<FileRights> rights;

    private PartFile(Path target, Path path, FileChannel channel, Optional<FileRights> rights) {
        this.target = target;
        this.path = path;
        this.channel = channel;
        this.rights = rights;
    }

    /** An empty one for {@code target}, with its rights where it exists. */
    static PartFile beside(Path target) throws IOException {
        PartName.deleteOrphans(target);
        Optional<FileRights> rights = FileRights.of(target);
        while (true) {
            Path path = PartName.next(target);
            FileChannel channel = FileRights.create(path, rights.isPresent());
            if (isOurs(path, channel)) {
                path.toFile().deleteOnExit();
                return new PartFile(target, path, channel, rights);
            }
            channel.close();
        }
    }

    /** Whether nobody took it for an orphan before it was locked. */
    private static boolean isOurs(Path path, FileChannel channel) {
        try {
            FileLock lock = PartName.lock(channel);
            return lock != null && Files.exists(path);
        } catch (IOException noLocks) {
            return Files.exists(path);
        }
    }

    /** Writes {@code content}, down to the disk. */
    void fill(OutputFile.Content content) throws IOException {
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
        content.writeTo(out);
        out.flush();
        if (rights.isPresent()) {
            rights.get().give(path);
        }
        channel.force(true);
    }

    /** Puts it in the place of {@code file}, whatever is there. */
    void replace(Path file) throws IOException {
        try {
            Files.move(path, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(path, file, StandardCopyOption.REPLACE_EXISTING);
        }
        syncFolder(file);
    }

    /**
     * Makes it {@code file}.
     *
     * @throws FileAlreadyExistsException where there is one
     */
    void create(Path file) throws IOException {
        try {
            Files.createLink(file, path);
        } catch (FileAlreadyExistsException taken) {
            throw taken;
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            Files.move(path, file);
        }
        syncFolder(file);
    }

    /** A rename is on the disk once its folder is; some systems do not open folders, and do this on their own. */
    private static void syncFolder(Path file) {
        Path folder = file.getParent();
        if (folder == null) {
            return;
        }
        try (FileChannel opened = FileChannel.open(folder, StandardOpenOption.READ)) {
            opened.force(true);
        } catch (IOException notHere) {
            return;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            Files.deleteIfExists(path);
        }
    }

    @Override
    public String toString() {
        return path + " for " + target;
    }
}
