package org.onrecord.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.onrecord.eval.Pairs.Pair;

/**
 * Matches many to many, for annotated contents that are whole sentences: a found quotation hits where enough of its
 * words lie in one annotated content; an annotated one is found where enough of the shorter of the two is common.
 */
final class ContainedPairs {
    private final ScoredArticle article;
    private final List<Pair> hits = new ArrayList<>();
    private final List<Pair> meetings = new ArrayList<>();

    ContainedPairs(ScoredArticle article, double least) {
        this.article = article;
        for (int i = 0; i < article.gold().size(); i++) {
            WordSet gold = article.gold().get(i).content();
            for (int j = 0; j < article.found().size(); j++) {
                WordSet found = article.found().get(j).content();
                int shared = gold.shared(found);
                if (shared > 0 && shared >= least * found.size()) {
                    hits.add(new Pair(i, j));
                }
                if (shared > 0 && shared >= least * Math.min(found.size(), gold.size())) {
                    meetings.add(new Pair(i, j));
                }
            }
        }
    }

    void count(Row row, BiPredicate<ScoredQuotation, ScoredQuotation> right, Tally tally) {
        Set<Integer> rightFound = new HashSet<>();
        Map<Integer, Integer> partners = new LinkedHashMap<>();
        hits.forEach(pair -> {
            partners.putIfAbsent(pair.found(), pair.gold());
            if (isRight(pair, right)) {
                rightFound.add(pair.found());
            }
        });
        Set<Integer> rightGold = new HashSet<>();
        meetings.stream().filter(pair -> isRight(pair, right)).forEach(pair -> rightGold.add(pair.gold()));
        Pairs first = pairs(partners);
        tally.open(row);
        for (int i = 0; i < article.gold().size(); i++) {
            if (!article.isFree(i)) {
                tally.add(row, Counts.gold(Counts.number(rightGold.contains(i))));
            }
        }
        for (int j = 0; j < article.found().size(); j++) {
            if (!article.isFree(j, first.goldOf(j))) {
                tally.add(row, Counts.found(Counts.number(rightFound.contains(j))));
            }
        }
    }

    /** Every hit once: with the annotated content that it shares most words with, the one of its speaker if several. */
    Pairs best() {
        Map<Integer, Integer> best = new LinkedHashMap<>();
        for (Pair pair : hits) {
            best.merge(
                    pair.found(),
                    pair.gold(),
                    (old, next) -> isBetter(new Pair(next, pair.found()), new Pair(old, pair.found())) ? next : old);
        }
        return pairs(best);
    }

    private boolean isBetter(Pair pair, Pair other) {
        int shared = shared(pair);
        int sharedByOther = shared(other);
        return shared > sharedByOther
                || shared == sharedByOther
                        && isRight(pair, SpeakerMatch::isRight)
                        && !isRight(other, SpeakerMatch::isRight);
    }

    private int shared(Pair pair) {
        return article.gold()
                .get(pair.gold())
                .content()
                .shared(article.found().get(pair.found()).content());
    }

    private boolean isRight(Pair pair, BiPredicate<ScoredQuotation, ScoredQuotation> right) {
        return right.test(article.gold().get(pair.gold()), article.found().get(pair.found()));
    }

    private static Pairs pairs(Map<Integer, Integer> goldByFound) {
        return new Pairs(goldByFound.entrySet().stream()
                .map(entry -> new Pair(entry.getValue(), entry.getKey()))
                .toList());
    }
}
