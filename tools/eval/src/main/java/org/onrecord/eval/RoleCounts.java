package org.onrecord.eval;

import java.util.List;
import java.util.Optional;
import org.onrecord.quotation.Role;

/** Counts the spans of each role, linked to nothing; of equal ones, one. */
final class RoleCounts {
    private RoleCounts() {}

    static void count(ScoredText text, AnnotatedArticle gold, Optional<AnnotatedArticle> found, Tally tally) {
        for (Role role : Role.values()) {
            List<WordSet> goldSpans = spans(text, Optional.of(gold), role);
            List<WordSet> foundSpans = spans(text, found, role);
            int hits = (int) goldSpans.stream().filter(foundSpans::contains).count();
            tally.add(Row.of(Metric.of(role)), new Counts(hits, foundSpans.size(), hits, goldSpans.size()));
        }
    }

    private static List<WordSet> spans(ScoredText text, Optional<AnnotatedArticle> article, Role role) {
        return article.map(each -> each.spans(role)).orElse(List.of()).stream()
                .map(span -> text.words(List.of(span)))
                .filter(words -> !words.isEmpty())
                .distinct()
                .toList();
    }
}
