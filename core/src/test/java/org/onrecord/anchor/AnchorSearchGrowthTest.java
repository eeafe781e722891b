package org.onrecord.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.text.Span;

/** Twice as many anchors in a page twice as long take about twice the time. Processor time; the best of three runs. */
class AnchorSearchGrowthTest {
    private static final int ANCHORS = 4_000;
    private static final double SHORT = 0.3e9;
    private static final double MOST_GROWTH = 3.2;
    private static final int RUNS = 3;

    static List<Arguments> pages() {
        UnaryOperator<String> same = page -> page;
        UnaryOperator<String> straight = page -> page.replace('“', '"').replace('”', '"');
        UnaryOperator<String> moved = page -> "A line.\n" + page;
        return List.of(
                Arguments.of("the same page", "“It is %d of %d,” said Lee. ", same),
                Arguments.of("a page that moved", "“It is %d of %d,” said Lee. ", moved),
                Arguments.of("one sentence over and over", "“It is so now.” ", same),
                Arguments.of("one sentence that moved", "“It is so now.” ", moved),
                Arguments.of("short words", "“%d” ", moved),
                Arguments.of("other marks", "“It is %d of %d,” said Lee. ", straight));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void timeGrowsWithThePage(String name, String sentence, UnaryOperator<String> change) {
        double whole = shortest(sentence, change, ANCHORS);
        if (whole > SHORT) {
            double half = shortest(sentence, change, ANCHORS / 2);

            assertThat(whole / half).as(name).isLessThan(MOST_GROWTH);
        }
    }

    private static double shortest(String sentence, UnaryOperator<String> change, int count) {
        StringBuilder page = new StringBuilder();
        List<Span> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int start = page.length();
            page.append(String.format(sentence, i, i * 7919));
            words.add(new Span(start + 1, page.indexOf("”", start)));
        }
        Anchoring anchoring = new Anchoring(page.toString());
        List<Anchor> anchors = words.stream()
                .map(span -> anchoring.describe(span, new DataPositionSelector(0, 1), 1))
                .toList();
        String changed = change.apply(page.toString());
        double shortest = Double.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            shortest = Math.min(shortest, time(changed, anchors));
        }
        return shortest;
    }

    private static double time(String page, List<Anchor> anchors) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        AnchorSearch search = new AnchorSearch(page);
        long missing = anchors.stream()
                .map(search::find)
                .filter(finding -> finding.verdict() == AnchorMatch.MISSING)
                .count();
        assertThat(missing).isZero();
        return threads.getCurrentThreadCpuTime() - start;
    }
}
