package org.onrecord.extract.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PendingTaggerTest {
    private final AtomicInteger loads = new AtomicInteger();
    private final List<LoadedTagger> told = new ArrayList<>();

    @Test
    void loadsNothingBeforeItIsWanted() {
        new PendingTagger(this::none, told::add);

        assertThat(loads).hasValue(0);
    }

    @Test
    void loadsOnceAndTellsOnce() {
        PendingTagger pending = new PendingTagger(this::none, told::add);

        pending.begin();
        pending.begin();

        assertThat(pending.await()).isEmpty();
        assertThat(pending.await()).isEmpty();
        assertThat(loads).hasValue(1);
        assertThat(told).containsExactly(new LoadedTagger(Optional.empty(), Optional.of("no library")));
    }

    @Test
    void waitsWithoutABeginningToo() {
        assertThat(new PendingTagger(this::none, told::add).await()).isEmpty();
        assertThat(loads).hasValue(1);
    }

    @Test
    void passesFailuresOn() {
        PendingTagger pending = new PendingTagger(
                () -> {
                    throw new IllegalArgumentException("broken heads");
                },
                told::add);

        assertThatThrownBy(pending::await).hasRootCauseMessage("broken heads");
    }

    @Test
    void passesErrorsOnAsTheyAre() {
        OutOfMemoryError full = new OutOfMemoryError("full");
        PendingTagger pending = new PendingTagger(
                () -> {
                    throw full;
                },
                told::add);

        assertThatThrownBy(pending::await).isSameAs(full);
    }

    @Test
    void staysInterruptedWhereItWas() {
        Thread.currentThread().interrupt();

        assertThat(new PendingTagger(this::none, told::add).await()).isEmpty();

        assertThat(Thread.interrupted()).isTrue();
    }

    private LoadedTagger none() {
        loads.incrementAndGet();
        return new LoadedTagger(Optional.empty(), Optional.of("no library"));
    }
}
