package org.onrecord.cli.check;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.InputException;
import org.onrecord.extract.container.ContainerReader;
import org.onrecord.extract.container.Entry;
import org.onrecord.sheet.Source;

/**
 * Finds the saved page of a source. A sheet may come from a stranger, so its file names are not trusted: nothing is
 * read but regular files below the folders given, links followed.
 *
 * <p>In each folder a page is looked for under its whole name, then without the first folders of that; in an archive,
 * it is the entry of that name. A page with the right digest comes before any other. In the working folder only that
 * one counts: who knows its digest learns nothing new from it.
 */
public final class SourceFiles {
    private static final char INSIDE = '!';

    /** So many signs are tried that may lead into an archive; more than archives may lie in one another. */
    private static final int MOST_INSIDE = 8;

    private final List<SourceFolder> folders;
    private final List<SourceFolder> working;
    private final String inWords;
    private final ContainerReader containers = new ContainerReader();

    private SourceFiles(List<SourceFolder> folders, List<SourceFolder> working, String inWords) {
        this.folders = folders;
        this.working = working;
        this.inWords = inWords;
    }

    /**
     * Looks in {@code folders} alone, the first one first.
     *
     * @param names what the user calls them, in the same order
     * @throws InputException where one is no folder
     */
    public static SourceFiles in(List<Path> folders, List<String> names) {
        List<SourceFolder> found = new ArrayList<>();
        for (int i = 0; i < folders.size(); i++) {
            String name = names.get(i);
            found.add(SourceFolder.of(folders.get(i))
                    .orElseThrow(() -> new InputException(
                            Diagnostic.error("no-folder", "no such folder; pages are looked for in one", name))));
        }
        return new SourceFiles(found, List.of(), names.toString());
    }

    /** Looks beside a sheet in {@code folder}, if it lies in one, and for the very same files in {@code working}. */
    public static SourceFiles beside(Optional<Path> folder, Path working) {
        return new SourceFiles(
                folder.flatMap(SourceFolder::of).stream().toList(),
                SourceFolder.of(working).stream().toList(),
                "the folder of the sheet");
    }

    /**
     * The saved page of {@code source}.
     *
     * @throws InputException where there is none that may be read, or not in a state to be read
     */
    public Entry find(Source source) throws IOException {
        Set<String> refused = new LinkedHashSet<>();
        Wanted beside = search(folders, source, refused);
        if (beside.isSame()) {
            return beside.foundOrThrow();
        }
        Wanted here = search(working, source, new LinkedHashSet<>());
        if (here.isSame()) {
            return here.foundOrThrow();
        }
        if (beside.hasAny()) {
            return beside.foundOrThrow();
        }
        if (here.hasAny()) {
            refused.add("the working folder has only another file of this name");
        }
        throw new InputException(Diagnostic.error("no-source", missing(refused), source.file()));
    }

    private String missing(Set<String> refused) {
        String but = refused.isEmpty() ? "" : " (" + String.join("; ", refused) + ")";
        return "this source was not found in " + inWords + but
                + "; pages are read only there, or below the folders that are named with --sources DIR";
    }

    /** The page with the right digest among all files that may be meant; without one, the first that was found. */
    private Wanted search(List<SourceFolder> in, Source source, Set<String> refused) throws IOException {
        @Nullable Wanted first = null;
        for (SourceFolder folder : in) {
            for (String file : files(source.file())) {
                for (Path path : folder.files(file, refused)) {
                    Wanted wanted = new Wanted(source);
                    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(path))) {
                        containers.read(file, bytes, wanted);
                    }
                    if (wanted.isSame()) {
                        return wanted;
                    }
                    first = first == null || !first.isFound() ? wanted : first;
                }
            }
        }
        return first == null ? new Wanted(source) : first;
    }

    /** The files that a page may lie in: that of its whole name, and those before a sign that leads inside. */
    private static List<String> files(String name) {
        List<String> files = new ArrayList<>(List.of(name));
        for (int at = name.indexOf(INSIDE); at > 0 && files.size() <= MOST_INSIDE; at = name.indexOf(INSIDE, at + 1)) {
            files.add(name.substring(0, at));
        }
        return files;
    }
}
