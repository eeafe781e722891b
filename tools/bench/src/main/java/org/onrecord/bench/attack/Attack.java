package org.onrecord.bench.attack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

/** Tries the mutants from one number to another; what comes of it does not depend on how many threads do it. */
final class Attack {
    private final Mutants mutants;
    private final long end;
    private final LongConsumer progress;
    private final AtomicLong next;
    private final AtomicLong done = new AtomicLong();
    private final Faults faults = new Faults();
    private final Slowest slowest = new Slowest();
    private final Map<InputKind, Integer> tried = new EnumMap<>(InputKind.class);

    /**
     * An attack that has not begun.
     *
     * @param start number of the first mutant
     * @param end number after the last one
     * @param progress hears now and then how many mutants are done
     */
    Attack(Mutants mutants, long start, long end, LongConsumer progress) {
        this.mutants = mutants;
        this.end = end;
        this.progress = progress;
        next = new AtomicLong(start);
    }

    /** Runs it. */
    void run(int threads) throws IOException, InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> work = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                work.add(pool.submit(() -> {
                    tryAll();
                    return null;
                }));
            }
            for (Future<?> each : work) {
                each.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException bad) {
                throw bad;
            }
            throw new IllegalStateException("the attack itself failed", e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private void tryAll() throws IOException {
        try (Workplace place = new Workplace()) {
            for (long number = next.getAndIncrement(); number < end; number = next.getAndIncrement()) {
                Input input = mutants.of(number);
                Trial trial = Trial.of(place, input, number);
                faults.add(number, input, trial.faults());
                slowest.add(new Slowest.Slow(number, input.kind(), input.bytes().length, trial.seconds()));
                count(input.kind());
                progress.accept(done.incrementAndGet());
            }
        }
    }

    private synchronized void count(InputKind kind) {
        tried.merge(kind, 1, Integer::sum);
    }

    /** How many mutants of each kind were tried. */
    synchronized Map<InputKind, Integer> tried() {
        return new EnumMap<>(tried);
    }

    /** What went wrong. */
    List<Faults.Found> faults() {
        return faults.all();
    }

    /** What took longest. */
    List<Slowest.Slow> slowest() {
        return slowest.all();
    }
}
