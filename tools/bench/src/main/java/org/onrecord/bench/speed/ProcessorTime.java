package org.onrecord.bench.speed;

import java.lang.management.ManagementFactory;

/** Processor time of the thread that asks, from here on. */
public final class ProcessorTime {
    private static final double NANOS = 1e9;

    private final long start = now();

    /** Seconds since this was made. */
    public double seconds() {
        return (now() - start) / NANOS;
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
