package org.onrecord.eval;

import org.onrecord.eval.Pairs.Pair;

/** Counts what pairs of matching quotations agree on besides their content: speaker, cue and type. */
final class PartnerCounts {
    private static final double HALF = 0.5;

    private final ScoredArticle article;
    private final Tally tally;

    PartnerCounts(ScoredArticle article, Tally tally) {
        this.article = article;
        this.tally = tally;
    }

    void count(Pairs matching) {
        for (Pair pair : matching.inOrder()) {
            if (!article.isFree(pair.gold())) {
                count(article.gold().get(pair.gold()), article.found().get(pair.found()));
            }
        }
    }

    private void count(ScoredQuotation gold, ScoredQuotation found) {
        if (!gold.speaker().isEmpty()) {
            add(Metric.SPEAKER_EXACT, gold, SpeakerMatch.isExact(gold, found));
            add(Metric.SPEAKER_OVERLAP, gold, SpeakerMatch.overlaps(gold, found));
            add(Metric.SPEAKER_HEAD, gold, SpeakerMatch.sharesHeads(gold, found));
        }
        if (gold.name().isPresent()) {
            add(Metric.SPEAKER_NAME, gold, SpeakerMatch.sharesName(gold, found));
        }
        if (!gold.hasSpeaker()) {
            add(Metric.SPEAKER_NULL, gold, !found.hasSpeaker());
        }
        if (gold.type().isPresent()) {
            boolean same = gold.type().equals(found.annotated().type());
            tally.add(Row.of(Metric.TYPE_LABEL), Counts.pair(same));
        }
        if (!gold.cue().isEmpty()) {
            tally.add(Row.of(Metric.CUE_OVERLAP), Counts.pair(gold.cue().jaccard(found.cue()) >= HALF));
            tally.add(Row.of(Metric.CUE_EXACT), Counts.pair(gold.cue().equals(found.cue())));
        }
    }

    private void add(Metric metric, ScoredQuotation gold, boolean right) {
        tally.add(Row.of(metric), Counts.pair(right));
        gold.type().ifPresent(type -> tally.add(Row.of(metric, type), Counts.pair(right)));
    }
}
