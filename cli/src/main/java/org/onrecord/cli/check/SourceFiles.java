package org.onrecord.cli.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.anchor.Sha256;
import org.onrecord.sheet.Source;

/**
 * Finds the saved page of a source: in the folders that the user names, beside the sheet, in the working folder; under
 * its whole name, then under its last part. A file with the right digest comes before any other.
 */
public final class SourceFiles {
    private final List<Path> folders;

    /** Looks in {@code folders}, the first one first. */
    public SourceFiles(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** The saved page of {@code source}. */
    public Optional<Path> find(Source source) throws IOException {
        List<Path> found = candidates(source.file());
        for (Path path : found) {
            if (Sha256.of(Files.readAllBytes(path)).equals(source.bytesSha256())) {
                return Optional.of(path);
            }
        }
        return found.stream().findFirst();
    }

    private List<Path> candidates(String file) {
        List<Path> found = new ArrayList<>();
        try {
            Path name = Path.of(file);
            folders.forEach(folder -> found.add(folder.resolve(name)));
            folders.forEach(folder -> found.add(folder.resolve(name.getFileName())));
        } catch (InvalidPathException e) {
            return List.of();
        }
        found.removeIf(path -> !Files.isRegularFile(path));
        return found;
    }
}
