package org.onrecord.extract.tagger;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * Deletes the empty folder that a library makes in the temporary one, whether it needs it or not, and would delete only
 * when Java ends well. It is deleted where it is certain which one it is: the only one that has come meanwhile.
 */
final class OwnTemporary {
    private final Path temporary;
    private final String prefix;
    private final Set<Path> before;

    private OwnTemporary(Path temporary, String prefix) {
        this.temporary = temporary;
        this.prefix = prefix;
        before = folders();
    }

    /** Watches the temporary folder for one that begins with {@code prefix}. */
    static OwnTemporary watch(String prefix) {
        return new OwnTemporary(Path.of(System.getProperty("java.io.tmpdir")), prefix);
    }

    /** The same in {@code temporary}. */
    static OwnTemporary watch(Path temporary, String prefix) {
        return new OwnTemporary(temporary, prefix);
    }

    private Set<Path> folders() {
        Set<Path> folders = new HashSet<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(temporary, prefix + "*")) {
            found.forEach(folders::add);
        } catch (IOException unreadable) {
            return Set.of();
        }
        return folders;
    }

    /** Deletes the one that has come. */
    void delete() {
        Set<Path> come = new HashSet<>(folders());
        come.removeAll(before);
        if (come.size() == 1) {
            try {
                Files.deleteIfExists(come.iterator().next());
            } catch (IOException inUse) {
                // Not empty: the library has unpacked into it after all.
                return;
            }
        }
    }
}
