package org.onrecord.extract.tagger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * A thread whose stack grows with the command line of this process. ONNX Runtime 1.29 matches the whole command line
 * against a regular expression when it is loaded, and recurses for every character: a page list of 30,000 characters
 * overflowed the stack of a Java thread, and the process died without a word.
 */
final class DeepThread {
    /** Bytes of stack for a character: 32 MB were enough for 107,299 characters, 16 MB were not (x64). */
    private static final int BYTES_PER_CHARACTER = 512;

    private static final long LEAST = 2L << 20;
    private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");

    private DeepThread() {}

    /**
     * What {@code work} gives, done in such a thread.
     *
     * @throws RuntimeException what {@code work} throws
     */
    static <T> T run(Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread thread = new Thread(null, task, "native-library", stack(characters()));
        thread.setDaemon(true);
        thread.start();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("loading a native library failed", e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Bytes of stack for a command line of {@code characters}. */
    static long stack(long characters) {
        return LEAST + characters * BYTES_PER_CHARACTER;
    }

    /** Bytes of the command line, where the system tells them; else what Java knows of it. */
    private static long characters() {
        try {
            return Files.readAllBytes(COMMAND_LINE).length;
        } catch (IOException e) {
            return ProcessHandle.current()
                    .info()
                    .commandLine()
                    .map(String::length)
                    .orElse(0);
        }
    }
}
