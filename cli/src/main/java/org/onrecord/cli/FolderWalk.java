package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.container.PageNames;
import org.onrecord.render.pdf.BriefingMark;

/** Collects the pages below one folder, and never leaves that folder. */
final class FolderWalk extends SimpleFileVisitor<Path> {
    private static final String PDF = ".pdf";

    private final Path top;
    private final List<Path> files = new ArrayList<>();
    private final SortedMap<Path, String> refused;

    private FolderWalk(Path top) {
        this.top = top;
        refused = new TreeMap<>(Comparator.comparing(this::inside));
    }

    /** The pages below {@code top}, which is a real path. */
    static FolderWalk of(Path top) throws IOException {
        FolderWalk walk = new FolderWalk(top);
        Files.walkFileTree(top, walk);
        walk.files.sort(Comparator.comparing(walk::inside));
        return walk;
    }

    /** The pages, in name order. */
    List<Path> files() {
        return Collections.unmodifiableList(files);
    }

    /** What looks like a page, or like a folder, and was not read, with the reason, in name order. */
    SortedMap<Path, String> refused() {
        return Collections.unmodifiableSortedMap(refused);
    }

    private String inside(Path path) {
        return top.relativize(path).toString().replace('\\', '/');
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean skip = !folder.equals(top) && (isHidden(folder) || isSavedAlong(folder));
        return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (isHidden(file)) {
            return FileVisitResult.CONTINUE;
        }
        if (attributes.isSymbolicLink()) {
            visitLink(file);
        } else if (holdsPages(file)) {
            visitPage(file, attributes.isRegularFile());
        }
        return FileVisitResult.CONTINUE;
    }

    private void visitPage(Path file, boolean isFile) {
        if (isFile) {
            files.add(file);
        } else {
            refused.put(file, "this is no file but a pipe, a socket or a device; it was not read");
        }
    }

    /** A link to a folder in here adds nothing: its pages are found where they lie. */
    private void visitLink(Path link) {
        Path target;
        try {
            target = link.toRealPath();
        } catch (NoSuchFileException nothing) {
            refuseIfPage(link, "this link leads to nothing");
            return;
        } catch (IOException bad) {
            refuseIfPage(link, "this link leads nowhere that can be read, or round in a circle");
            return;
        }
        boolean folder = Files.isDirectory(target);
        if (folder && link.startsWith(target)) {
            refused.put(link, "this link leads back to a folder that it stands in; it was not followed");
        } else if (!target.startsWith(top) && (folder || holdsPages(link))) {
            refused.put(link, "this link leads out of the folder; it was not followed");
        } else if (folder && isHiddenBelowTop(target)) {
            refused.put(link, "this link leads to a hidden folder; it was not followed");
        } else if (!folder && holdsPages(link)) {
            visitPage(link, Files.isRegularFile(target));
        }
    }

    private void refuseIfPage(Path link, String reason) {
        if (holdsPages(link)) {
            refused.put(link, reason);
        }
    }

    private boolean isHiddenBelowTop(Path target) {
        for (Path segment : top.relativize(target)) {
            if (segment.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException fault) {
        if (file.equals(top) || !isHidden(file)) {
            refused.put(file, "cannot be read");
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException fault) {
        if (fault != null) {
            refused.put(folder, "cannot be read to its end");
        }
        return FileVisitResult.CONTINUE;
    }

    private static boolean holdsPages(Path file) {
        return PageNames.holdPages(file.toString()) && !isBriefing(file);
    }

    /** A PDF that we wrote, beside a sheet of the same name, is what came of an earlier run. */
    private static boolean isBriefing(Path file) {
        String name = file.getFileName().toString();
        if (!name.endsWith(PDF) || !Files.isRegularFile(file)) {
            return false;
        }
        Path sheet = file.resolveSibling(name.substring(0, name.length() - PDF.length()) + ".yaml");
        try {
            return Files.exists(sheet) && BriefingMark.isIn(file);
        } catch (IOException unreadable) {
            // Whoever reads it as a page says what is wrong with it.
            return false;
        }
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    private static boolean isSavedAlong(Path folder) {
        String name = folder.getFileName().toString();
        if (!name.endsWith("_files")) {
            return false;
        }
        String page = name.substring(0, name.length() - "_files".length());
        return Files.exists(folder.resolveSibling(page + ".html"))
                || Files.exists(folder.resolveSibling(page + ".htm"));
    }
}
