package org.onrecord.extract.clock;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.InputException;

/**
 * Limits the time that the work on one page may take, so that no page holds up the others. Safe for several threads.
 *
 * <p>The work runs in another thread. When its time is over, the page is given up and the caller goes on at once. The
 * thread is asked to stop, and does so at the next {@link #stopIfLate()}. Nothing interrupts a regular expression or a
 * library: a thread that is stuck in one uses its processor and its memory until it comes out or the program ends.
 */
public final class PageClock {
    /** What the command line allows: a page of 1 MB takes at most 5 seconds, and slow machines are to pass too. */
    public static final Duration USUAL = Duration.ofSeconds(60);

    private static final long LONGEST_LOOK = 100;
    private static final double THOUSAND = 1000;

    /** Threads that have read a page read the next one, of any clock; they keep what they learned about words. */
    private static final ExecutorService THREADS = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "page");
        thread.setDaemon(true);
        return thread;
    });

    private static final ThreadLocal<Duration> SPENT = ThreadLocal.withInitial(() -> Duration.ZERO);

    private final Duration limit;

    /** A clock that stops a page after {@code limit} of processor time. */
    public PageClock(Duration limit) {
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException("limit " + limit + " is not above zero");
        }
        this.limit = limit;
    }

    /**
     * What {@code work} makes of the page {@code file}; what it throws is thrown here.
     *
     * @throws InputException with the code {@code too-slow} where its time is over
     */
    public <T> T time(String file, Supplier<T> work) {
        UsedTime used = new UsedTime();
        FutureTask<T> task = new FutureTask<>(() -> {
            used.start();
            try {
                return work.get();
            } finally {
                used.stop();
            }
        });
        THREADS.execute(task);
        long look = Math.max(1, Math.min(LONGEST_LOOK, limit.toMillis() / 4));
        try {
            while (true) {
                try {
                    return task.get(look, TimeUnit.MILLISECONDS);
                } catch (TimeoutException early) {
                    if (used.isOver(limit)) {
                        task.cancel(true);
                        throw new InputException(Diagnostic.error("too-slow", message(), file));
                    }
                }
            }
        } catch (ExecutionException failed) {
            throw unchecked(failed);
        } catch (InterruptedException stopped) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while a page was read");
        } finally {
            SPENT.set(SPENT.get().plus(used.soFar()));
        }
    }

    /** The processor time of all pages that this thread has had read; for those who measure. */
    public static Duration spentHere() {
        return SPENT.get();
    }

    /** Ends the work in this thread if its page has been given up. */
    public static void stopIfLate() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("the time of the page is over");
        }
    }

    private String message() {
        return "reading it took more than " + limit.toMillis() / THOUSAND + " seconds of processor time and was given"
                + " up; a page takes less than that unless it repeats one thing thousands of times";
    }

    private static RuntimeException unchecked(ExecutionException failed) {
        if (failed.getCause() instanceof Error error) {
            throw error;
        }
        return failed.getCause() instanceof RuntimeException own ? own : new IllegalStateException(failed.getCause());
    }
}
