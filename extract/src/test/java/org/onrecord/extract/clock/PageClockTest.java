package org.onrecord.extract.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.onrecord.diagnostic.InputException;

@Timeout(value = 120, unit = TimeUnit.SECONDS)
class PageClockTest {
    private static final Duration SHORT = Duration.ofMillis(200);

    @Test
    void givesWhatTheWorkMakesOfAPage() {
        assertThat(new PageClock(Duration.ofSeconds(60)).time("a.txt", () -> "words"))
                .isEqualTo("words");
    }

    @Test
    void stopsWorkWithoutEndAndGoesOnWithTheNextPage() {
        PageClock clock = new PageClock(SHORT);
        CompletableFuture<Boolean> stopped = new CompletableFuture<>();

        assertThatThrownBy(() -> clock.time("a.txt", () -> spin(stopped)))
                .isInstanceOfSatisfying(
                        InputException.class,
                        late -> assertThat(late.diagnostics())
                                .singleElement()
                                .satisfies(late1 -> assertThat(late1.code()).isEqualTo("too-slow"))
                                .satisfies(late1 -> assertThat(late1.message()).contains("more than 0.2 seconds")));
        assertThat(stopped.join()).isTrue();
        assertThat(clock.time("b.txt", () -> "words")).isEqualTo("words");
    }

    @Test
    void throwsWhatTheWorkThrows() {
        PageClock clock = new PageClock(Duration.ofSeconds(60));

        assertThatThrownBy(() -> clock.time("a.txt", () -> {
                    throw new IllegalStateException("a fault");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a fault");
        assertThatThrownBy(() -> clock.time("a.txt", () -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOf(StackOverflowError.class);
    }

    @Test
    void countsTheTimeOfThePagesThatAThreadHasHadRead() {
        Duration before = PageClock.spentHere();
        assertThatThrownBy(() -> new PageClock(SHORT).time("a.txt", () -> spin(new CompletableFuture<>())))
                .isInstanceOf(InputException.class);

        assertThat(PageClock.spentHere().minus(before)).isGreaterThanOrEqualTo(SHORT);
        assertThat(CompletableFuture.supplyAsync(PageClock::spentHere).join()).isEqualTo(Duration.ZERO);
    }

    @Test
    void needsALimitAboveZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PageClock(Duration.ZERO));
    }

    private static String spin(CompletableFuture<Boolean> stopped) {
        try {
            while (true) {
                PageClock.stopIfLate();
            }
        } finally {
            stopped.complete(true);
        }
    }
}
