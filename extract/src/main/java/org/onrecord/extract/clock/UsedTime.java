package org.onrecord.extract.clock;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The time that some work in a thread has used since it began. */
final class UsedTime {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** A thread that waits uses no processor; so many times the limit by the clock on the wall end it as well. */
    private static final int WAITING = 20;

    private final AtomicReference<@Nullable Start> start = new AtomicReference<>();

    private final AtomicReference<@Nullable Duration> whole = new AtomicReference<>();

    /** When the work began, in nanoseconds of the thread and of the clock on the wall. */
    private record Start(long thread, long used, long elapsed) {}

    /** The work begins in this thread. */
    void start() {
        long thread = Thread.currentThread().getId();
        start.set(new Start(thread, processor(thread), System.nanoTime()));
    }

    /** The work ends, in the thread in which it began. */
    void stop() {
        whole.set(soFar());
    }

    /** What the work has used, until now or until its end. */
    Duration soFar() {
        Duration ended = whole.get();
        Start begun = start.get();
        return ended != null
                ? ended
                : begun == null ? Duration.ZERO : Duration.ofNanos(processor(begun.thread()) - begun.used());
    }

    /** Whether the work has used more than {@code limit}; not before it begins. */
    boolean isOver(Duration limit) {
        Start begun = start.get();
        return begun != null
                && (processor(begun.thread()) - begun.used() > limit.toNanos()
                        || (System.nanoTime() - begun.elapsed()) / WAITING > limit.toNanos());
    }

    /** Where a machine does not count the processor time of threads, the clock on the wall has to do. */
    private static long processor(long thread) {
        return THREADS.isThreadCpuTimeSupported() ? THREADS.getThreadCpuTime(thread) : System.nanoTime();
    }
}
