package org.onrecord.output;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Reads what an editor may be saving just now: until two looks, a moment apart, agree. */
public final class Settled {
    /** A guess: editors write a sheet in far less. */
    private static final int MOMENT_MILLIS = 60;

    private static final int LOOKS = 50;

    private Settled() {}

    interface Look {
        byte[] read() throws IOException;
    }

    /** What {@code file} holds; empty where it is not there. */
    public static Optional<byte[]> read(Path file) throws IOException {
        try {
            return Optional.of(read(() -> Files.readAllBytes(file)));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }

    /** The content that {@code look} saw twice, or after three seconds of changes, saw last. */
    static byte[] read(Look look) throws IOException {
        byte[] last = look.read();
        for (int i = 0; i < LOOKS; i++) {
            pause();
            byte[] now = look.read();
            if (Arrays.equals(last, now)) {
                return now;
            }
            last = now;
        }
        return last;
    }

    private static void pause() throws InterruptedIOException {
        try {
            Thread.sleep(MOMENT_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped");
        }
    }
}
