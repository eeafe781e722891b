package org.onrecord.bench.mutation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What one mutation did to many articles. */
final class Tally {
    private final Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
    private final Map<Fate, List<String>> examples = new EnumMap<>(Fate.class);
    private int texts;
    private int wrongTexts;

    /** Counts one changed article. */
    void add(String article, List<Difference> differences) {
        texts++;
        boolean wrong = false;
        for (Difference one : differences) {
            counts.merge(one.verdict(), 1, Integer::sum);
            examples.computeIfAbsent(one.verdict(), key -> new ArrayList<>())
                    .add(article + "\n  before  " + one.before() + "\n  after   " + one.after());
            wrong |= one.verdict() == Fate.WRONG_SPEAKER;
        }
        wrongTexts += wrong ? 1 : 0;
    }

    /** How many texts were changed. */
    int texts() {
        return texts;
    }

    /** How many statements the unchanged articles had. */
    int statements() {
        return texts == 0
                ? 0
                : count(Fate.KEPT)
                        + count(Fate.UNRESOLVED)
                        + count(Fate.CHANGED)
                        + count(Fate.MISSING)
                        + count(Fate.WRONG_SPEAKER)
                        + count(Fate.NEWLY_NAMED);
    }

    int count(Fate verdict) {
        return counts.getOrDefault(verdict, 0);
    }

    /** The part of the statements, from 0 to 1. */
    double rate(Fate verdict) {
        return statements() == 0 ? 0 : (double) count(verdict) / statements();
    }

    /** The part of the changed texts in which at least one speaker is wrong. */
    double wrongTexts() {
        return texts == 0 ? 0 : (double) wrongTexts / texts;
    }

    /** Cases of {@code verdict}, in the order in which they were met. */
    List<String> examples(Fate verdict) {
        return examples.getOrDefault(verdict, List.of());
    }
}
