package org.onrecord.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.InputException;
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
     * The searches for {@code sources}; those that may lie in the same files are one, so that each file is read once.
     */
    public List<SourceSearch> searches(List<Source> sources) {
        Map<List<List<Candidate>>, SourceSearch> searches = new LinkedHashMap<>();
        for (Source source : sources) {
            Set<String> refused = new LinkedHashSet<>();
            List<Candidate> beside = candidates(folders, source, refused);
            List<Candidate> here = candidates(working, source, new LinkedHashSet<>());
            searches.computeIfAbsent(List.of(beside, here), key -> new SourceSearch(beside, here, inWords))
                    .add(source, refused);
        }
        return List.copyOf(searches.values());
    }

    private static List<Candidate> candidates(List<SourceFolder> in, Source source, Set<String> refused) {
        List<Candidate> found = new ArrayList<>();
        for (SourceFolder folder : in) {
            for (String file : files(source.file())) {
                folder.files(file, refused).forEach(path -> found.add(new Candidate(file, path)));
            }
        }
        return found;
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
