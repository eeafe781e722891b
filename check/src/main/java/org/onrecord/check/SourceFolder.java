package org.onrecord.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A folder with saved pages. Whatever a name says, only regular files below the folder are found; links are followed
 * before that is judged.
 */
final class SourceFolder {
    /** So many last parts of a name are tried at most; a guess, deeper than archives of pages are. */
    private static final int MOST_PARTS = 8;

    private final Path folder;
    private final Path real;

    private SourceFolder(Path folder, Path real) {
        this.folder = folder;
        this.real = real;
    }

    /** The folder at {@code path}; nothing where there is none. */
    static Optional<SourceFolder> of(Path path) {
        try {
            return Files.isDirectory(path)
                    ? Optional.of(new SourceFolder(path.toAbsolutePath().normalize(), path.toRealPath()))
                    : Optional.empty();
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /**
     * The files that may be meant by {@code name}: that of the whole name first, then those of its last parts.
     *
     * @param refused hears why one is not read, in words that follow "but"
     */
    List<Path> files(String name, Set<String> refused) {
        List<Path> found = new ArrayList<>();
        for (Path way : ways(name, refused)) {
            if (Files.exists(way)) {
                real(way, refused).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Path> real(Path way, Set<String> refused) {
        try {
            Path path = way.toRealPath();
            if (path.startsWith(real) && Files.isRegularFile(path)) {
                return Optional.of(path);
            }
            refused.add(
                    path.startsWith(real) ? "what has its name there is no file" : "a link leads out of that folder");
        } catch (IOException unreadable) {
            refused.add("what has its name there cannot be read");
        }
        return Optional.empty();
    }

    /** The ways below this folder. What leads out of it is not even looked at. */
    private Set<Path> ways(String name, Set<String> refused) {
        Set<Path> ways = new LinkedHashSet<>();
        Path path;
        try {
            path = Path.of(name);
        } catch (InvalidPathException bad) {
            return ways;
        }
        if (!add(ways, path)) {
            refused.add("its name leads out of that folder");
        }
        int count = path.getNameCount();
        for (int first = Math.max(0, count - MOST_PARTS); first < count; first++) {
            add(ways, path.subpath(first, count));
        }
        return ways;
    }

    private boolean add(Set<Path> ways, Path way) {
        Path resolved = folder.resolve(way).normalize();
        boolean below = resolved.startsWith(folder) && !resolved.equals(folder);
        if (below) {
            ways.add(resolved);
        }
        return below;
    }
}
