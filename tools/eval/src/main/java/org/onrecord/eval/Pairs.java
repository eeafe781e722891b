package org.onrecord.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;

/** Which annotated quotations go with which found ones, by their numbers. */
final class Pairs {
    /**
     * Two that go together.
     *
     * @param gold number of the annotated one
     * @param found number of the found one
     */
    record Pair(int gold, int found) {}

    private record Candidate(double overlap, int distance, int gold, int found) {
        static final Comparator<Candidate> ORDER = Comparator.comparingDouble(Candidate::overlap)
                .reversed()
                .thenComparingInt(Candidate::distance)
                .thenComparingInt(Candidate::gold)
                .thenComparingInt(Candidate::found);
    }

    private final List<Pair> inOrder;
    private final Map<Integer, Integer> foundOf = new HashMap<>();
    private final Map<Integer, Integer> goldOf = new HashMap<>();

    /** Each found one in at most one pair. */
    Pairs(List<Pair> inOrder) {
        this.inOrder = List.copyOf(inOrder);
        inOrder.forEach(pair -> {
            foundOf.put(pair.gold(), pair.found());
            goldOf.put(pair.found(), pair.gold());
        });
    }

    /** One to one: those with the greatest overlap first, then the nearest. Without any overlap there is no pair. */
    static Pairs oneToOne(
            ScoredArticle article, ToDoubleBiFunction<ScoredQuotation, ScoredQuotation> overlap, double least) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < article.gold().size(); i++) {
            ScoredQuotation gold = article.gold().get(i);
            for (int j = 0; j < article.found().size(); j++) {
                ScoredQuotation found = article.found().get(j);
                double value = overlap.applyAsDouble(gold, found);
                if (value >= least && value > 0) {
                    candidates.add(new Candidate(value, Math.abs(gold.first() - found.first()), i, j));
                }
            }
        }
        candidates.sort(Candidate.ORDER);
        Set<Integer> takenGold = new HashSet<>();
        Set<Integer> takenFound = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Candidate each : candidates) {
            if (!takenGold.contains(each.gold()) && takenFound.add(each.found())) {
                takenGold.add(each.gold());
                pairs.add(new Pair(each.gold(), each.found()));
            }
        }
        return new Pairs(pairs);
    }

    /** All pairs, in the order in which they were made. */
    List<Pair> inOrder() {
        return inOrder;
    }

    Optional<Integer> foundOf(int gold) {
        return Optional.ofNullable(foundOf.get(gold));
    }

    Optional<Integer> goldOf(int found) {
        return Optional.ofNullable(goldOf.get(found));
    }
}
