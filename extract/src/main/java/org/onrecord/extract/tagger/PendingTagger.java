package org.onrecord.extract.tagger;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A tagger that is loaded beside other work: begun where it will be wanted, waited for where it is used. Loading takes
 * most of the time to the first statement, so the rules read the first page meanwhile. Safe for use by several threads.
 */
public final class PendingTagger {
    private final FutureTask<LoadedTagger> loading;
    private final Consumer<LoadedTagger> told;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final AtomicBoolean awaited = new AtomicBoolean();

    /**
     * A tagger that is not loaded yet.
     *
     * @param loading loads it
     * @param told hears once what came of it, in the thread that first waits for it
     */
    public PendingTagger(Supplier<LoadedTagger> loading, Consumer<LoadedTagger> told) {
        this.loading = new FutureTask<>(loading::get);
        this.told = told;
    }

    /** A tagger that is there already, or none. */
    public static PendingTagger of(Optional<AttributionTagger> tagger) {
        return new PendingTagger(() -> new LoadedTagger(tagger, Optional.empty()), loaded -> {});
    }

    /** Begins to load it, once; returns at once. */
    public void begin() {
        if (!begun.getAndSet(true)) {
            Thread thread = new Thread(loading, "tagger");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** The tagger, once it is loaded; nothing where it cannot run. */
    public Optional<AttributionTagger> await() {
        begin();
        LoadedTagger loaded = loaded();
        if (!awaited.getAndSet(true)) {
            told.accept(loaded);
        }
        return loaded.tagger();
    }

    private LoadedTagger loaded() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return loading.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("loading the tagger failed", e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
