package org.onrecord.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who may read and write a file, so that the one that replaces it is open to the same people. On systems without modes
 * of files there is nothing to keep: a new file has the rights of its folder.
 */
record FileRights(PosixFileAttributes attributes) {
    private static final Set<StandardOpenOption> NEW =
            EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    /** Those of {@code file}; empty where it does not exist or has no mode. */
    static Optional<FileRights> of(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new FileRights(view.readAttributes()));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    /** A new file; a closed one is open to the user alone until it is given its rights. */
    static FileChannel create(Path file, boolean closed) throws IOException {
        return closed
                ? FileChannel.open(
                        file, NEW, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                : FileChannel.open(file, NEW);
    }

    /** Gives them to {@code file}; a group that the user is not in loses what not everybody may do. */
    void give(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        PosixFileAttributes now = view.readAttributes();
        Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
        permissions.addAll(attributes.permissions());
        if (!now.group().equals(attributes.group())) {
            try {
                view.setGroup(attributes.group());
            } catch (FileSystemException notAllowed) {
                narrow(permissions);
            }
        }
        if (!now.owner().equals(attributes.owner())) {
            try {
                view.setOwner(attributes.owner());
            } catch (FileSystemException notAllowed) {
                permissions.add(PosixFilePermission.OWNER_READ);
                permissions.add(PosixFilePermission.OWNER_WRITE);
            }
        }
        view.setPermissions(permissions);
    }

    private static void narrow(Set<PosixFilePermission> permissions) {
        drop(permissions, PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);
        drop(permissions, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);
        drop(permissions, PosixFilePermission.GROUP_EXECUTE, PosixFilePermission.OTHERS_EXECUTE);
    }

    private static void drop(Set<PosixFilePermission> permissions, PosixFilePermission group, PosixFilePermission all) {
        if (!permissions.contains(all)) {
            permissions.remove(group);
        }
    }
}
