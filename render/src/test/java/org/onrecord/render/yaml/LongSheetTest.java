package org.onrecord.render.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.diagnostic.InputException;
import org.onrecord.render.SampleSheets;

/** Law: a sheet twice as long takes about twice the time to read, whatever it repeats. */
class LongSheetTest {
    private static final String SHEET = Yaml.write(SampleSheets.ofWords("We won."));
    private static final int LENGTH = 1 << 20;

    /** What takes a few hundredths of a second is drowned by the machine's other work. */
    private static final double NOISE = 0.3;

    static Stream<Named<IntFunction<String>>> repetitions() {
        return Stream.of(
                each("keys of the sheet", i -> SHEET + lines(i, 13, n -> "key" + n + ": 1\n")),
                each("keys of a review", i -> review("", lines(i, 17, n -> "      k" + n + ": 1\n"))),
                each("one key", i -> SHEET + "k: 1\n".repeat(i / 5)),
                each("a word", i -> review("why: " + "w".repeat(i), "")),
                each("a word in marks", i -> review("why: \"" + "w".repeat(i) + "\"", "")),
                each("signs outside the first plane", i -> review("why: " + "\uD83D\uDE80".repeat(i / 2), "")),
                each("a line of a block", i -> review("why: |\n        " + "w".repeat(i), "")),
                each("lines of a block", i -> review("why: |\n" + "        w\n".repeat(i / 10), "")),
                each("blanks", i -> review("why: \"a" + " ".repeat(i) + "b\"", "")),
                each("colons", i -> review("why: a" + ":".repeat(i) + "b", "")),
                each("escapes", i -> review("why: \"" + "\\u0085".repeat(i / 6) + "\"", "")),
                each("a comment", i -> review("# " + "w".repeat(i), "")),
                each("a key", i -> review("w".repeat(i) + ": 1", "")),
                each("brackets", i -> SHEET + "x: " + "[".repeat(i)),
                each("empty lists", i -> SHEET + "x: [" + "[],".repeat(i / 3) + "]\n"),
                each("keys of a flow", i -> SHEET + "x: {" + lines(i, 8, n -> "k" + n + ", ") + "}\n"),
                each("hyphens", i -> SHEET + "x:\n  " + "- ".repeat(i / 2) + "\n"),
                each("aliases", i -> SHEET + "x: [" + "*a,".repeat(i / 3) + "]\n"),
                each("odd signs", i -> SHEET + "\0".repeat(i)),
                each("open marks", i -> SHEET + "  - id: \"x\n".repeat(i / 11)),
                each("line ends", i -> SHEET + "\n".repeat(i)),
                each("tabs", i -> SHEET + "\t".repeat(i)),
                each("statements", i -> Yaml.write(SampleSheets.large(i / 900))),
                each(
                        "unknown sources",
                        i -> Yaml.write(SampleSheets.large(i / 900)).replace("source: \"s1\"", "source: \"s9\"")));
    }

    @ParameterizedTest
    @MethodSource("repetitions")
    void takesTwiceTheTimeForTwiceTheLength(IntFunction<String> repetition) {
        double once = seconds(repetition.apply(LENGTH));
        double twice = seconds(repetition.apply(2 * LENGTH));
        assertThat(twice).isLessThan(3 * Math.max(once, NOISE));
    }

    /** CPU time of the best of three readings, or of the first that is short. */
    private static double seconds(String text) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 3 && best > NOISE; i++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            try {
                Yaml.read(text);
            } catch (InputException e) {
                assertThat(e.diagnostics()).hasSizeLessThanOrEqualTo(101);
            }
            best = Math.min(best, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9);
        }
        return best;
    }

    private static Named<IntFunction<String>> each(String name, IntFunction<String> repetition) {
        return Named.of(name, repetition);
    }

    private static String review(String line, String lines) {
        return SHEET.replace(
                "      decision: pending\n",
                "      decision: pending\n" + (line.isEmpty() ? "" : "      " + line + "\n") + lines);
    }

    private static String lines(int length, int each, IntFunction<String> line) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < length / each; i++) {
            lines.append(line.apply(i));
        }
        return lines.toString();
    }
}
