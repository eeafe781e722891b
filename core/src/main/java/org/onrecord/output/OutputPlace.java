package org.onrecord.output;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where an output goes in the end, after all links; it can be written there.
 *
 * @param path the file, in a folder that is there; no link
 */
record OutputPlace(Path path) {
    /** As many as Linux follows. */
    private static final int MOST_LINKS = 40;

    private static final Set<PosixFilePermission> WRITING =
            Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    /**
     * The place of {@code file}.
     *
     * @throws FileSystemException where nothing can be written there, with the reason
     */
    static OutputPlace of(Path file) throws IOException {
        if (isDevice(file)) {
            // Linux links /dev/stdout to what has no name.
            return new OutputPlace(file.toAbsolutePath());
        }
        Path path = target(file);
        if (Files.isDirectory(path)) {
            throw refused(file, "it is a folder; name a file");
        }
        if (Files.exists(path)) {
            if (!Files.isWritable(path) || isReadOnly(path)) {
                throw refused(file, "it is read-only; make it writable, or name another file");
            }
        }
        OutputPlace place = new OutputPlace(path);
        Path folder = path.getParent();
        if (!place.isDevice() && folder != null && !Files.isWritable(folder)) {
            throw refused(file, "its folder is read-only; name a file in a folder that you may write into");
        }
        return place;
    }

    /** Whether this is no file that could be replaced, but a device, pipe or socket. */
    boolean isDevice() {
        return isDevice(path);
    }

    private static boolean isDevice(Path path) {
        return Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
    }

    private static Path target(Path file) throws IOException {
        Path at = file.toAbsolutePath();
        for (int links = 0; links < MOST_LINKS; links++) {
            Path name = at.getFileName();
            if (name == null) {
                return at;
            }
            Path here = folder(file, at.getParent()).resolve(name);
            if (!Files.isSymbolicLink(here)) {
                return here;
            }
            at = here.resolveSibling(Files.readSymbolicLink(here));
        }
        throw new FileSystemLoopException(file.toString());
    }

    private static Path folder(Path file, @Nullable Path folder) throws IOException {
        if (folder == null || !Files.exists(folder)) {
            throw refused(file, "its folder does not exist; make it first, or name a file in one that is there");
        }
        if (!Files.isDirectory(folder)) {
            throw refused(file, "its folder is a file; name a file in a folder");
        }
        return folder.toRealPath();
    }

    /** The mode itself is asked, for an administrator may write anywhere. */
    private static boolean isReadOnly(Path file) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        return view != null && view.readAttributes().permissions().stream().noneMatch(WRITING::contains);
    }

    private static FileSystemException refused(Path file, String reason) {
        return new FileSystemException(file.toString(), null, "cannot be written: " + reason);
    }
}
