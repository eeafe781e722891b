package org.onrecord.extract;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/**
 * Processor time of the thread, so that a busy machine fails no build. The shortest of some runs counts, since other
 * work on the same core slows single runs down.
 */
public final class ShortestTime {
    private static final int RUNS = 4;

    private ShortestTime() {}

    /** The shortest time that {@code work} took; the first run below {@code limit} ends the search. */
    public static Duration of(Duration limit, Runnable work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Duration shortest = Duration.ofDays(1);
        for (int run = 0; run < RUNS && shortest.compareTo(limit) >= 0; run++) {
            long start = threads.getCurrentThreadCpuTime();
            work.run();
            Duration took = Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
            shortest = took.compareTo(shortest) < 0 ? took : shortest;
        }
        return shortest;
    }
}
