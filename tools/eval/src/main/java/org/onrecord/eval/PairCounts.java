package org.onrecord.eval;

import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Counts pairs of quotations, one row after the other. */
final class PairCounts {
    /** Every quotation. */
    static final Predicate<ScoredQuotation> ALL = quotation -> true;

    /** Every pair. */
    static final BiPredicate<ScoredQuotation, ScoredQuotation> ANY = (gold, found) -> true;

    private final ScoredArticle article;
    private final Tally tally;

    PairCounts(ScoredArticle article, Tally tally) {
        this.article = article;
        this.tally = tally;
    }

    /**
     * Counts the quotations that {@code counted} names; those are right that are paired so that {@code right} holds.
     * The partner of an annotated one need not be counted itself, and the other way round.
     */
    void add(
            Row row,
            Pairs pairs,
            BiPredicate<ScoredQuotation, ScoredQuotation> right,
            Predicate<ScoredQuotation> counted) {
        tally.open(row);
        for (int i = 0; i < article.gold().size(); i++) {
            ScoredQuotation gold = article.gold().get(i);
            if (!article.isFree(i) && counted.test(gold)) {
                boolean isRight = pairs.foundOf(i)
                        .filter(j -> right.test(gold, article.found().get(j)))
                        .isPresent();
                tally.add(row, Counts.gold(Counts.number(isRight)));
            }
        }
        for (int j = 0; j < article.found().size(); j++) {
            ScoredQuotation found = article.found().get(j);
            if (counted.test(found) && !article.isFree(j, pairs.goldOf(j))) {
                boolean isRight = pairs.goldOf(j)
                        .filter(i -> right.test(article.gold().get(i), found))
                        .isPresent();
                tally.add(row, Counts.found(Counts.number(isRight)));
            }
        }
    }
}
