package org.onrecord.eval;

import java.util.ArrayList;
import java.util.List;

/** Counts parts, words and shares of contents, whole quotations aside. */
final class WordCounts {
    private final ScoredArticle article;
    private final Tally tally;

    WordCounts(ScoredArticle article, Tally tally) {
        this.article = article;
        this.tally = tally;
    }

    /** Each part of a content on its own. */
    void countParts() {
        Row row = Row.of(Metric.CONTENT_EXACT_SPAN);
        tally.open(row);
        List<WordSet> left = new ArrayList<>();
        article.found().forEach(found -> left.addAll(found.parts()));
        for (int i = 0; i < article.gold().size(); i++) {
            for (WordSet part : article.gold().get(i).parts()) {
                boolean hit = left.remove(part);
                if (!article.isFree(i)) {
                    tally.add(row, hit ? Counts.pair(true) : Counts.gold(0));
                }
            }
        }
        WordSet free = WordSet.union(article.contents(true));
        left.stream()
                .filter(part -> !part.isHalfIn(article.ignored()) && !part.isHalfIn(free))
                .forEach(part -> tally.add(row, Counts.found(0)));
    }

    /** Each word of any content. */
    void countWords() {
        WordSet gold = WordSet.union(article.contents(false));
        WordSet free = WordSet.union(List.of(article.ignored(), WordSet.union(article.contents(true))));
        WordSet found = WordSet.union(
                        article.found().stream().map(ScoredQuotation::content).toList())
                .without(free.without(gold));
        int shared = gold.shared(found);
        tally.add(Row.of(Metric.TOKEN_OVERLAP), new Counts(shared, found.size(), shared, gold.size()));
    }

    /** The largest share of each content that one of the other side covers. */
    void countCoverage(Pairs matching) {
        Row row = Row.of(Metric.SPAN_COVERAGE);
        tally.open(row);
        for (int i = 0; i < article.gold().size(); i++) {
            if (!article.isFree(i)) {
                tally.add(row, Counts.gold(largest(article.gold().get(i), article.found())));
            }
        }
        for (int j = 0; j < article.found().size(); j++) {
            if (!article.isFree(j, matching.goldOf(j))) {
                tally.add(row, Counts.found(largest(article.found().get(j), article.gold())));
            }
        }
    }

    private static double largest(ScoredQuotation quotation, List<ScoredQuotation> others) {
        return others.stream()
                .mapToDouble(other -> quotation.content().shareIn(other.content()))
                .max()
                .orElse(0);
    }
}
