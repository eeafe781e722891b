package org.onrecord.bench.endurance;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.TimeUnit;

/** Waits for threads and processes. */
final class Waiting {
    private Waiting() {}

    static void until(Thread ended) throws IOException {
        try {
            ended.join();
        } catch (InterruptedException e) {
            throw stopped();
        }
    }

    /** The exit code of {@code process}. */
    static int until(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            throw stopped();
        }
    }

    /** Waits so long, or until {@code process} has ended. */
    static void nanos(Process process, long nanos) throws IOException {
        try {
            process.waitFor(nanos, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            throw stopped();
        }
    }

    private static IOException stopped() {
        Thread.currentThread().interrupt();
        return new InterruptedIOException("stopped");
    }
}
