package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.diagnostic.InputException;
import org.onrecord.fixtures.repetition.Repetition;

/**
 * A page twice as long takes about twice the time, whatever it repeats.
 *
 * <p>Processor time of the thread, so that a busy machine fails nothing; where that is short, its growth is noise. The
 * whole law, 5 seconds for 900 KB, is measured by {@code onrecord-bench attack}.
 */
class GrowthTest {
    private static final int LENGTH = 40_000;
    private static final Duration SHORT = Duration.ofMillis(200);
    private static final double MOST_GROWTH = 3.2;

    static List<Repetition> repetitions() {
        return Repetition.all();
    }

    /** The models of the tagger and of languages are loaded once, and not at the cost of a page. */
    @BeforeAll
    static void loadTheModels() {
        TextPages.extract(TextPages.text("Der Hafen ist offen. ".repeat(20)));
        TextPages.extract(TextPages.text("Ann Lee said that it works."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("repetitions")
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void timeGrowsWithTheLengthOfThePage(Repetition repetition) {
        Duration whole = time(repetition, LENGTH, SHORT);
        if (whole.compareTo(SHORT) > 0) {
            Duration half = time(repetition, LENGTH / 2, Duration.ZERO);
            // By now the code is compiled, so the whole is measured as the half was.
            whole = shorter(whole, time(repetition, LENGTH, Duration.ZERO));

            assertThat((double) whole.toNanos() / half.toNanos())
                    .as("%s: %d ms for %d units, %d ms for half", repetition, whole.toMillis(), LENGTH, half.toMillis())
                    .isLessThan(MOST_GROWTH);
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Duration time(Repetition repetition, int length, Duration enough) {
        byte[] bytes = repetition.of(length).getBytes(StandardCharsets.UTF_8);
        return ShortestTime.of(enough, () -> extract(repetition.file(), bytes));
    }

    /** A page may be refused, but quickly. */
    private static void extract(String file, byte[] bytes) {
        try {
            TextPages.extract(TextPages.read(file, bytes));
        } catch (InputException refused) {
            assertThat(refused.diagnostics()).isNotEmpty();
        }
    }
}
