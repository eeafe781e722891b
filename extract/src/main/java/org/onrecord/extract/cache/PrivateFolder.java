package org.onrecord.extract.cache;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;

/**
 * A folder that nobody but the user can write into. Code is loaded out of it, so one that belongs to others or is open
 * to them is not used. Windows keeps the user's folders private by itself.
 */
final class PrivateFolder {
    private static final FileAttribute<?> USER_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private PrivateFolder() {}

    /**
     * The folder {@code name} in {@code parent}, made with those above it where they are not there.
     *
     * @throws IOException where it cannot be made, or others could write into it or into {@code parent}
     */
    static Path in(Path parent, String name) throws IOException {
        make(parent);
        requirePrivate(parent);
        Path folder = parent.resolve(name);
        make(folder);
        requirePrivate(folder);
        return folder;
    }

    private static void make(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path above = folder.getParent();
        if (above != null) {
            make(above);
        }
        try {
            if (hasModes(folder)) {
                Files.createDirectory(folder, USER_ALONE);
            } else {
                Files.createDirectory(folder);
            }
        } catch (FileAlreadyExistsException meanwhile) {
            if (!Files.isDirectory(folder)) {
                throw meanwhile;
            }
        }
    }

    private static void requirePrivate(Path folder) throws IOException {
        if (!isPrivate(folder)) {
            throw new FileSystemException(
                    folder.toString(), null, "is a link, belongs to another user or can be written by others");
        }
    }

    /** Whether {@code path} is no link, belongs to the user and cannot be written by others. */
    static boolean isPrivate(Path path) throws IOException {
        if (Files.isSymbolicLink(path)) {
            return false;
        }
        if (!hasModes(path)) {
            return true;
        }
        PosixFileAttributes attributes = Files.getFileAttributeView(
                        path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                .readAttributes();
        UserPrincipal user = path.getFileSystem()
                .getUserPrincipalLookupService()
                .lookupPrincipalByName(System.getProperty("user.name"));
        return attributes.owner().equals(user)
                && !attributes.permissions().contains(PosixFilePermission.GROUP_WRITE)
                && !attributes.permissions().contains(PosixFilePermission.OTHERS_WRITE);
    }

    /** Makes an empty file that is open to the user alone. */
    static void makeFile(Path file) throws IOException {
        if (hasModes(file)) {
            Files.createFile(file, USER_ALONE);
        } else {
            Files.createFile(file);
        }
    }

    private static boolean hasModes(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
