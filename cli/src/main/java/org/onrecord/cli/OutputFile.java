package org.onrecord.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file as a whole or not at all: under another name in the same folder, then renamed. */
public final class OutputFile {
    private OutputFile() {}

    /** What is written. */
    public interface Content {
        /** Writes it to {@code out}, which stays open. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Puts {@code content} in the place of {@code file}; a link is followed, a device is written to as it is.
     *
     * @throws IOException where the folder does not exist or writing fails; then {@code file} is as it was
     */
    public static void write(Path file, Content content) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        requireFolder(target, file);
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            writeInto(target, content, StandardOpenOption.WRITE);
            return;
        }
        Path temporary = freeName(target, ".part");
        try {
            writeInto(temporary, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            move(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Copies {@code file} to the first free one of {@code file.1}, {@code file.2} … and returns that. */
    static Path keepCopy(Path file) throws IOException {
        Path copy = file.resolveSibling(file.getFileName() + ".1");
        for (int number = 2; Files.exists(copy); number++) {
            copy = file.resolveSibling(file.getFileName() + "." + number);
        }
        return Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
    }

    private static void requireFolder(Path target, Path file) throws IOException {
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new FileSystemException(file.toString(), null, "cannot be written: its folder does not exist");
        }
        if (Files.isDirectory(target)) {
            throw new FileSystemException(file.toString(), null, "cannot be written: it is a folder");
        }
    }

    private static Path freeName(Path target, String ending) {
        Path free = target.resolveSibling("." + target.getFileName() + ending);
        for (int number = 1; Files.exists(free); number++) {
            free = target.resolveSibling("." + target.getFileName() + number + ending);
        }
        return free;
    }

    private static void writeInto(Path path, Content content, StandardOpenOption... options) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path, options))) {
            content.writeTo(out);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
