package org.onrecord.eval;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.quotation.QuotationKind;

/** Scores one article after the other. */
final class ArticleScorer {
    private final ScoreOptions options;
    private final boolean typed;

    /** With rows by type where annotated quotations are {@code typed}. */
    ArticleScorer(ScoreOptions options, boolean typed) {
        this.options = options;
        this.typed = typed;
    }

    /**
     * What came of an article.
     *
     * @param tally its counts
     * @param mistakes what is missing, too much, or given to the wrong speaker, a line each
     */
    record Scored(Tally tally, List<String> mistakes) {}

    Scored score(AnnotatedArticle gold, Optional<AnnotatedArticle> found) {
        ScoredArticle article = new ScoredArticle(gold, found, options);
        Tally tally = new Tally();
        PairCounts counts = new PairCounts(article, tally);
        Pairs exact = Pairs.oneToOne(article, (one, other) -> same(one.content(), other.content()), 1);
        Pairs withoutThat = Pairs.oneToOne(article, (one, other) -> same(one.withoutThat(), other.withoutThat()), 1);
        counts.add(Row.of(Metric.CONTENT_EXACT), exact, PairCounts.ANY, PairCounts.ALL);
        counts.add(Row.of(Metric.CONTENT_EXACT_WITHOUT_THAT), withoutThat, PairCounts.ANY, PairCounts.ALL);
        counts.add(
                Row.of(Metric.E2E_STRICT),
                exact,
                (one, other) -> one.speaker().equals(other.speaker()),
                PairCounts.ALL);
        Pairs matching =
                options.match() == ScoreOptions.Match.CONTAIN ? contained(article, tally) : oneToOne(article, counts);
        types(article).forEach(type -> {
            counts.add(Row.of(Metric.CONTENT_EXACT, type), exact, PairCounts.ANY, each -> isOf(each, type));
            if (options.match() == ScoreOptions.Match.JACCARD) {
                counts.add(Row.of(Metric.CONTENT_MATCH, type), matching, PairCounts.ANY, each -> isOf(each, type));
                counts.add(Row.of(Metric.E2E, type), matching, SpeakerMatch::isRight, each -> isOf(each, type));
            }
        });
        WordCounts words = new WordCounts(article, tally);
        words.countParts();
        words.countWords();
        words.countCoverage(matching);
        new PartnerCounts(article, tally).count(matching);
        if (options.roles()) {
            RoleCounts.count(article.text(), gold, found, tally);
        }
        return new Scored(tally, new Mistakes(gold.id(), article).of(matching));
    }

    private static double same(WordSet one, WordSet other) {
        return Counts.number(one.equals(other));
    }

    private Pairs oneToOne(ScoredArticle article, PairCounts counts) {
        Pairs matching =
                Pairs.oneToOne(article, (one, other) -> one.content().jaccard(other.content()), options.overlap());
        counts.add(Row.of(Metric.CONTENT_MATCH), matching, PairCounts.ANY, PairCounts.ALL);
        counts.add(Row.of(Metric.E2E), matching, SpeakerMatch::isRight, PairCounts.ALL);
        return matching;
    }

    private Pairs contained(ScoredArticle article, Tally tally) {
        ContainedPairs pairs = new ContainedPairs(article, options.overlap());
        pairs.count(Row.of(Metric.CONTENT_MATCH), PairCounts.ANY, tally);
        pairs.count(Row.of(Metric.E2E), SpeakerMatch::isRight, tally);
        return pairs.best();
    }

    private Set<QuotationKind> types(ScoredArticle article) {
        Set<QuotationKind> types = EnumSet.noneOf(QuotationKind.class);
        if (typed) {
            article.gold().forEach(each -> each.type().ifPresent(types::add));
            article.found().forEach(each -> each.type().ifPresent(types::add));
        }
        return types;
    }

    private static boolean isOf(ScoredQuotation quotation, QuotationKind type) {
        return quotation.type().filter(type::equals).isPresent();
    }
}
