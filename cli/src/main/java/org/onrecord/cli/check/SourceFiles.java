package org.onrecord.cli.check;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.anchor.Sha256;
import org.onrecord.extract.container.ContainerReader;
import org.onrecord.extract.container.Entry;
import org.onrecord.sheet.Source;

/**
 * Finds the saved page of a source: in the folders that the user names, beside the sheet, in the working folder; under
 * its whole name, then under its last part; in an archive, the entry of that name. A page with the right digest comes
 * before any other.
 */
public final class SourceFiles {
    private static final char INSIDE = '!';

    private final List<Path> folders;
    private final ContainerReader containers = new ContainerReader();

    /** Looks in {@code folders}, the first one first. */
    public SourceFiles(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /**
     * The saved page of {@code source}.
     *
     * @throws org.onrecord.diagnostic.InputException where there is a file, but not in a state to be read
     */
    public Optional<Entry> find(Source source) throws IOException {
        Wanted first = null;
        for (String file : files(source.file())) {
            for (Path path : candidates(file)) {
                Wanted wanted = new Wanted(source.file());
                try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
                    containers.read(file, in, wanted);
                }
                Optional<Entry> found = wanted.found();
                if (found.isPresent() && Sha256.of(found.get().bytes()).equals(source.bytesSha256())) {
                    return found;
                }
                first = first == null || first.found().isEmpty() ? wanted : first;
            }
        }
        return first == null ? Optional.empty() : first.foundOrRefused();
    }

    /** The files that a page may lie in: that of its whole name, and those before a sign that leads inside. */
    private static List<String> files(String name) {
        List<String> files = new ArrayList<>(List.of(name));
        for (int at = name.indexOf(INSIDE); at > 0; at = name.indexOf(INSIDE, at + 1)) {
            files.add(name.substring(0, at));
        }
        return files;
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
