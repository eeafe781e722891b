package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Text that nobody would write costs no more than text that somebody would.
 *
 * <p>Measured in processor time, so that a busy machine fails nothing; what hangs runs into the timeout.
 */
class HostileTextTest {
    private static final Duration LIMIT = Duration.ofSeconds(3);

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("doubled marks", "“".repeat(5_000)),
                arguments("opening marks between words", "“a ".repeat(100_000)),
                arguments("straight marks between words", "\"a ".repeat(100_000)),
                arguments("apostrophes", "'a ".repeat(100_000)),
                arguments("nested parentheses", "(".repeat(100_000) + "a" + ")".repeat(100_000)),
                arguments("commas", ",".repeat(100_000)),
                arguments("words and commas", "a, ".repeat(100_000)),
                arguments("a long sentence", "Ann Lee said that " + "the pump works and ".repeat(100_000) + "stops."),
                arguments("a sentence with its cue last", "the pump works and ".repeat(100_000) + "stops, Lee said."),
                arguments("one word", "a".repeat(1_000_000)),
                arguments("stops", ".".repeat(100_000)),
                arguments("blanks", " \u00a0".repeat(200_000) + "a"),
                arguments("cues and nothing else", "said that ".repeat(100_000)),
                arguments("a cue without content", "according to ".repeat(100_000)),
                arguments("halves of surrogate pairs", "\uD83D".repeat(100_000)),
                arguments("quotations that never close", "“It is.\n\n".repeat(100_000)));
    }

    /** The models of the tagger and of languages are loaded once, and not at the cost of a text. */
    @BeforeAll
    static void loadTheModels() {
        TextPages.extract(TextPages.text("Der Hafen ist offen. ".repeat(20)));
        TextPages.extract(TextPages.text("Ann Lee said that it works."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void hostileTextTakesNoLongerThanOthers(String name, String text) {
        Duration shortest = ShortestTime.of(LIMIT, () -> TextPages.extract(TextPages.text(text)));

        assertThat(shortest).as(name).isLessThan(LIMIT);
    }
}
