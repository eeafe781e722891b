package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.Fault;
import org.onrecord.extract.container.PageNames;

/**
 * Finds the pages that the arguments name: files as they are, folders with all their pages in name order.
 *
 * <p>In folders only the endings of {@link PageNames} count, and no briefing of an earlier run. Left out are hidden
 * files and what a browser saves along with a page ({@code story_files} beside {@code story.html}). A file that is
 * named twice is read once. What is no file (a pipe, a socket, a link to nothing), a link that leads out of a folder,
 * and a file whose name cannot be written down is named and left out.
 */
final class PageFinder {
    private final Terminal terminal;
    private final List<PageFile> pages = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();

    private PageFinder(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Pages, in the order given.
     *
     * @param pages what can be read
     * @param diagnostics what cannot
     */
    record Found(List<PageFile> pages, List<Diagnostic> diagnostics) {}

    /** The pages that {@code arguments} name. */
    static Found find(Terminal terminal, List<String> arguments) {
        PageFinder finder = new PageFinder(terminal);
        arguments.forEach(finder::add);
        return new Found(finder.pages, finder.diagnostics);
    }

    private void add(String argument) {
        if (argument.equals(PageFile.STANDARD_INPUT)) {
            pages.add(new PageFile(argument, Path.of(argument)));
            return;
        }
        try {
            Path path = terminal.file(argument);
            if (Files.isDirectory(path)) {
                addFolder(argument, path);
            } else if (Files.isRegularFile(path)) {
                addFile(argument, path);
            } else {
                refuse("no-file", argument, absent(path));
            }
        } catch (InvalidPathException bad) {
            refuse("no-file", argument, "no file name here: " + bad.getReason());
        } catch (IOException bad) {
            refuse("unreadable", argument, Fault.reason(bad));
        }
    }

    private static String absent(Path path) {
        if (Files.isSymbolicLink(path) && !Files.exists(path)) {
            return "this link leads to nothing";
        }
        return Files.exists(path)
                ? "this is no file and no folder but a pipe, a socket or a device; - reads from standard input"
                : "no such file or folder";
    }

    private void addFolder(String argument, Path folder) throws IOException {
        Path top = folder.toRealPath();
        FolderWalk walk = FolderWalk.of(top);
        String prefix = slashes(argument).replaceAll("/+$", "");
        int before = pages.size() + diagnostics.size();
        for (Path file : walk.files()) {
            String inside = inside(top, file);
            try {
                addFile(prefix.equals(".") ? inside : prefix + "/" + inside, file);
            } catch (IOException bad) {
                refuse("unreadable", prefix + "/" + inside, Fault.reason(bad));
            }
        }
        walk.refused().forEach((path, reason) -> refuse("unreadable", prefix + "/" + inside(top, path), reason));
        if (walk.files().isEmpty() && pages.size() + diagnostics.size() == before) {
            refuse("no-pages", argument, "this folder holds no page; pages end in " + PageNames.inWords());
        }
    }

    private static String inside(Path top, Path path) {
        return top.relativize(path).toString();
    }

    private void addFile(String typed, Path path) throws IOException {
        String name = slashes(typed);
        if (!leadsTo(name, path)) {
            String message = "this name would not be found again: it has a backslash in it, or bytes that are not"
                    + " letters in UTF-8; give the file another name";
            refuse("unspeakable-name", typed, message);
        } else if (seen.add(path.toRealPath())) {
            pages.add(new PageFile(name, path));
        }
    }

    /** Whether {@code name}, as a sheet holds it, leads to the file again; checks depend on that. */
    private boolean leadsTo(String name, Path path) {
        try {
            return Files.isSameFile(terminal.file(name), path);
        } catch (IOException | InvalidPathException no) {
            return false;
        }
    }

    private void refuse(String code, String name, String reason) {
        diagnostics.add(Diagnostic.error(code, reason, name));
    }

    private static String slashes(String name) {
        return name.replace('\\', '/');
    }
}
