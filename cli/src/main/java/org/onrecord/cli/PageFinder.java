package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.extract.container.PageNames;

/**
 * Finds the pages that the arguments name: files as they are, folders with all their pages in name order.
 *
 * <p>In folders only the endings of {@link PageNames} count, and no briefing of an earlier run. Left out are hidden
 * files and what a browser saves along with a page ({@code story_files} beside {@code story.html}). A file that is
 * named twice is read once.
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
    static Found find(Terminal terminal, List<String> arguments) throws IOException {
        PageFinder finder = new PageFinder(terminal);
        for (String argument : arguments) {
            finder.add(argument);
        }
        return new Found(finder.pages, finder.diagnostics);
    }

    private void add(String argument) throws IOException {
        if (argument.equals(PageFile.STANDARD_INPUT)) {
            pages.add(new PageFile(argument, Path.of(argument)));
            return;
        }
        Path path = terminal.file(argument);
        if (!Files.exists(path)) {
            diagnostics.add(Diagnostic.error("no-file", "no such file or folder", argument));
        } else if (Files.isDirectory(path)) {
            addFolder(argument, path);
        } else {
            addFile(slashes(argument), path);
        }
    }

    private void addFile(String name, Path path) throws IOException {
        if (seen.add(path.toRealPath())) {
            pages.add(new PageFile(name, path));
        }
    }

    private void addFolder(String argument, Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(
                folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Walk(folder, found));
        if (found.isEmpty()) {
            diagnostics.add(Diagnostic.error(
                    "no-pages", "this folder holds no page; pages end in " + PageNames.inWords(), argument));
        }
        found.sort(Comparator.comparing(path -> slashes(folder.relativize(path).toString())));
        String prefix = slashes(argument).replaceAll("/+$", "");
        for (Path path : found) {
            String inside = slashes(folder.relativize(path).toString());
            addFile(prefix.equals(".") ? inside : prefix + "/" + inside, path);
        }
    }

    private static String slashes(String name) {
        return name.replace('\\', '/');
    }

    /** Collects the pages of a folder. */
    private final class Walk extends SimpleFileVisitor<Path> {
        private final Path top;
        private final List<Path> found;

        Walk(Path top, List<Path> found) {
            this.top = top;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean skip = !folder.equals(top) && (isHidden(folder) || isSavedAlong(folder));
            return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file) && PageNames.holdPages(file.toString()) && !isBriefing(file)) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException fault) {
            String reason = fault instanceof FileSystemLoopException
                    ? "this link leads back to a folder that it stands in; it was not followed"
                    : "cannot be read";
            diagnostics.add(Diagnostic.error("unreadable", reason, slashes(file.toString())));
            return FileVisitResult.CONTINUE;
        }

        /** A PDF beside a sheet of the same name is what came of an earlier run. */
        private static boolean isBriefing(Path file) {
            String name = file.getFileName().toString();
            return name.endsWith(".pdf")
                    && Files.exists(file.resolveSibling(name.substring(0, name.length() - ".pdf".length()) + ".yaml"));
        }

        private boolean isHidden(Path path) {
            return path.getFileName().toString().startsWith(".");
        }

        private boolean isSavedAlong(Path folder) {
            String name = folder.getFileName().toString();
            if (!name.endsWith("_files")) {
                return false;
            }
            String page = name.substring(0, name.length() - "_files".length());
            return Files.exists(folder.resolveSibling(page + ".html"))
                    || Files.exists(folder.resolveSibling(page + ".htm"));
        }
    }
}
