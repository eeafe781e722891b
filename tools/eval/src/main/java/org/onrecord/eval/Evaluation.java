package org.onrecord.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.onrecord.eval.Bootstrap.Interval;

/** Compares what was found in articles with what people annotated in them. */
public final class Evaluation {
    private final ScoreOptions options;
    private final Bootstrap bootstrap;

    /** Scores with {@code options}, and draws intervals with {@code bootstrap}. */
    public Evaluation(ScoreOptions options, Bootstrap bootstrap) {
        this.options = options;
        this.bootstrap = bootstrap;
    }

    /**
     * An annotated article, and what was found in it.
     *
     * @param gold as people annotated it
     * @param found as found, with places in the same text; none counts as no quotations
     */
    public record Compared(AnnotatedArticle gold, Optional<AnnotatedArticle> found) {}

    /**
     * The figures of a set of articles.
     *
     * @param articles how many there are
     * @param goldQuotations how many quotations were annotated
     * @param foundQuotations how many were found
     * @param counts by row, in the order in which they are printed
     * @param intervals by row; of none where nothing was drawn
     * @param mistakes what is missing, too much, or given to the wrong speaker, a line each
     */
    public record Scores(
            int articles,
            int goldQuotations,
            int foundQuotations,
            SortedMap<Row, Counts> counts,
            Map<Row, Interval> intervals,
            List<String> mistakes) {
        /** Copies. */
        public Scores {
            counts = new TreeMap<>(counts);
            intervals = Map.copyOf(intervals);
            mistakes = List.copyOf(mistakes);
        }

        /** The same figures where {@code others} quotations were also found in articles that are not annotated. */
        public Scores withOthers(int others) {
            return new Scores(articles, goldQuotations, foundQuotations + others, counts, intervals, mistakes);
        }
    }

    /** The figures of {@code articles}. */
    public Scores score(List<Compared> articles) {
        boolean typed = articles.stream()
                .flatMap(each -> each.gold().quotations().stream())
                .anyMatch(each -> each.type().isPresent());
        ArticleScorer scorer = new ArticleScorer(options, typed);
        List<Tally> tallies = new ArrayList<>();
        List<String> mistakes = new ArrayList<>();
        Tally all = new Tally();
        int goldQuotations = 0;
        int foundQuotations = 0;
        for (Compared each : articles) {
            ArticleScorer.Scored scored = scorer.score(each.gold(), each.found());
            tallies.add(scored.tally());
            all.add(scored.tally());
            mistakes.addAll(scored.mistakes());
            goldQuotations += each.gold().quotations().size();
            foundQuotations +=
                    each.found().map(found -> found.quotations().size()).orElse(0);
        }
        SortedMap<Row, Counts> counts = new TreeMap<>(all.counts());
        return new Scores(
                articles.size(),
                goldQuotations,
                foundQuotations,
                counts,
                bootstrap.intervals(tallies, counts.keySet()),
                mistakes);
    }
}
