package org.onrecord.diagnostic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;

/**
 * What was thrown while one input was read, as diagnostics about that input; the same for every command.
 *
 * <ul>
 *   <li>The input cannot be used, as its {@link InputException} or {@link IOException} says.
 *   <li>A library gave up on it: an error of the input too, for the library reads others.
 *   <li>It is too large for the memory, or nested too deeply: an error of the input.
 *   <li>Our own code failed: {@link #OURS}.
 * </ul>
 */
public final class Fault {
    /** The code of diagnostics that are our fault. */
    public static final String OURS = "fault";

    private static final String OUR_CODE = "org.onrecord.";
    private static final List<String> JAVA = List.of("java.", "javax.", "jdk.", "sun.", "com.sun.");

    private Fault() {}

    /** What to say about the input called {@code name} that {@code thrown} came of. */
    public static List<Diagnostic> in(String name, Throwable thrown) {
        if (thrown instanceof InputException bad) {
            return bad.diagnostics();
        }
        Throwable cause = thrown.getCause();
        if (cause != null && (thrown instanceof UncheckedIOException || thrown instanceof CompletionException)) {
            return in(name, cause);
        }
        if (thrown instanceof IOException bad) {
            return List.of(Diagnostic.error("unreadable", reason(bad), name));
        }
        if (thrown instanceof OutOfMemoryError) {
            String message = "too large to read in the memory given; more is given with ONRECORD_JAVA_OPTS=-Xmx2g";
            return List.of(Diagnostic.error("too-large", message, name));
        }
        if (thrown instanceof StackOverflowError) {
            String message = "nested too deeply to read: one thing lies in another, and so on, thousands of times";
            return List.of(Diagnostic.error("too-deep", message, name));
        }
        Optional<String> library = library(thrown);
        if (library.isPresent()) {
            String message = "cannot be read: " + library.get() + " gave up on it (" + thrown + ")";
            return List.of(Diagnostic.error("unreadable", message, name));
        }
        return List.of(Diagnostic.error(OURS, inShort(thrown), name));
    }

    /** What is wrong with a file, in words: {@code no such file}. */
    public static String reason(IOException failure) {
        String said = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        if (failure instanceof NoSuchFileException) {
            return said + ": no such file or folder";
        }
        if (failure instanceof AccessDeniedException) {
            return said + ": no permission";
        }
        if (failure instanceof FileSystemException file && file.getReason() == null) {
            return said + ": " + failure.getClass().getSimpleName();
        }
        return said;
    }

    /** A fault of ours in one line, for work that goes on without the input that it came of. */
    private static String inShort(Throwable fault) {
        String place = Arrays.stream(fault.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OUR_CODE))
                .findFirst()
                .map(frame -> " at " + frame)
                .orElse("");
        return "a fault of OnRecord, not of this file; please report it with the file: " + fault + place;
    }

    /** The package of the code that threw, Java's own aside, where it is not ours. */
    private static Optional<String> library(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .map(StackTraceElement::getClassName)
                .filter(name -> JAVA.stream().noneMatch(name::startsWith))
                .findFirst()
                .filter(name -> !name.startsWith(OUR_CODE))
                .map(name -> name.substring(0, Math.max(0, name.lastIndexOf('.'))));
    }
}
