package org.onrecord.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Writes a file as a whole or not at all: under another name in the same folder, sent to the disk, then renamed.
 *
 * <ul>
 *   <li>A link stays a link: the file that it leads to is written.
 *   <li>Mode, group and owner of the old file are kept, as far as the user may give them.
 *   <li>A read-only file is not replaced.
 *   <li>A device or pipe is written to as it is.
 *   <li>What a run that was killed left half written is deleted by the next one.
 * </ul>
 */
public final class OutputFile {
    private OutputFile() {}

    /** What is written. */
    public interface Content {
        /** Writes it to {@code out}, which stays open. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Puts {@code content} in the place of {@code file}.
     *
     * @throws IOException where {@link #check} fails or writing does; then {@code file} is as it was
     */
    public static void write(Path file, Content content) throws IOException {
        OutputPlace place = OutputPlace.of(file);
        if (place.isDevice()) {
            writeInto(place.path(), content);
            return;
        }
        try (PartFile part = filled(file, place, content)) {
            part.replace(place.path());
        }
    }

    /**
     * Puts {@code content} in the place of {@code file} if that still holds what the caller has read from it.
     *
     * @param seen what the caller has read; empty where there was no file
     */
    public static Replacement replace(Path file, Optional<byte[]> seen, Content content) throws IOException {
        return replace(file, seen, content, () -> {});
    }

    /** The same; {@code before} is run when all is ready, right before the last look at the file. */
    public static Replacement replace(Path file, Optional<byte[]> seen, Content content, Runnable before)
            throws IOException {
        OutputPlace place = OutputPlace.of(file);
        try (PartFile part = filled(file, place, content)) {
            before.run();
            if (seen.isPresent()) {
                return LastLook.replace(place.path(), seen.get(), part::replace);
            }
            part.create(place.path());
            return Replacement.DONE;
        } catch (FileAlreadyExistsException appeared) {
            return Replacement.NOT_WRITTEN;
        }
    }

    /**
     * Makes {@code file} anew.
     *
     * @throws FileAlreadyExistsException where there is one
     */
    public static void create(Path file, Content content) throws IOException {
        OutputPlace place = OutputPlace.of(file);
        try (PartFile part = filled(file, place, content)) {
            part.create(place.path());
        }
    }

    /**
     * Keeps {@code bytes} beside {@code file} as the first free one of {@code file.1}, {@code file.2} …, with the mode
     * of {@code file} where that is there.
     *
     * @return the new file
     */
    public static Path keep(Path file, byte[] bytes) throws IOException {
        OutputPlace place = OutputPlace.of(file);
        try (PartFile part = filled(file, place, out -> out.write(bytes))) {
            for (int number = 1; ; number++) {
                Path copy = place.path().resolveSibling(place.path().getFileName() + "." + number);
                try {
                    part.create(copy);
                    return copy;
                } catch (FileAlreadyExistsException taken) {
                    if (number == Integer.MAX_VALUE) {
                        throw taken;
                    }
                }
            }
        }
    }

    /**
     * Whether {@code file} could be written; asked before long work.
     *
     * @throws FileSystemException with the reason where it could not: its folder is missing or read-only, it is a
     *     folder or read-only itself
     */
    public static void check(Path file) throws IOException {
        OutputPlace.of(file);
    }

    private static PartFile filled(Path file, OutputPlace place, Content content) throws IOException {
        PartFile part = PartFile.beside(place.path());
        try {
            part.fill(content);
            return part;
        } catch (FileSystemException named) {
            part.close();
            throw named;
        } catch (IOException failed) {
            part.close();
            FileSystemException named = new FileSystemException(
                    file.toString(), null, "cannot be written: " + failed.getMessage() + "; it is as it was");
            named.initCause(failed);
            throw named;
        } catch (RuntimeException | Error failed) {
            part.close();
            throw failed;
        }
    }

    private static void writeInto(Path path, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path, StandardOpenOption.WRITE))) {
            content.writeTo(out);
        }
    }
}
