package org.onrecord.bench.claims;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.bench.fit.Example;
import org.onrecord.bench.product.Product;
import org.onrecord.eval.AnnotatedArticle;
import org.onrecord.eval.AnnotatedQuotation;
import org.onrecord.extract.ExtractedPage;
import org.onrecord.extract.Extractor;
import org.onrecord.extract.quote.join.QuotationFinder;
import org.onrecord.quotation.Attribution;
import org.onrecord.quotation.ContentPart;
import org.onrecord.quotation.Cue;
import org.onrecord.text.Span;

/** Lets the rules propose claims without a judge, and compares them with what was annotated. */
final class ClaimExamples {
    private static final double HALF = 0.5;

    private ClaimExamples() {}

    /**
     * The claims of {@code article}, with outcome 1 where the annotators call it a statement; plans and feelings, which
     * they mark too, are left out.
     */
    static List<Example> of(AnnotatedArticle article) {
        List<Example> examples = new ArrayList<>();
        Map<Span, List<String>> proposed = new LinkedHashMap<>();
        Extractor extractor = Extractor.of(new QuotationFinder((claim, features) -> {
            proposed.put(claim.cue().map(Cue::span).orElse(claim.cover()), features);
            return true;
        }));
        ExtractedPage page = new Product(extractor).read(article.text());
        for (Attribution attribution : page.attributions()) {
            List<String> features = attribution
                    .quotation()
                    .cue()
                    .map(cue -> proposed.getOrDefault(cue.span(), List.of()))
                    .orElse(List.of());
            List<Span> words = attribution.quotation().parts().stream()
                    .map(ContentPart::span)
                    .map(span -> page.document().document().origin(span))
                    .toList();
            AnnotatedQuotation nearest = nearest(article, words);
            boolean near = overlap(nearest.content(), words) >= HALF;
            boolean counts =
                    !features.isEmpty() && (nearest.isStatement() || !near && !inside(nearest.content(), words));
            if (counts) {
                examples.add(new Example(features, near ? 1 : 0));
            }
        }
        return examples;
    }

    private static AnnotatedQuotation nearest(AnnotatedArticle article, List<Span> words) {
        AnnotatedQuotation best =
                new AnnotatedQuotation(Optional.empty(), List.of(), List.of(), List.of(), Optional.empty(), Map.of());
        double most = 0;
        for (AnnotatedQuotation quotation : article.quotations()) {
            double overlap = overlap(quotation.content(), words);
            if (overlap > most) {
                most = overlap;
                best = quotation;
            }
        }
        return best;
    }

    private static boolean inside(List<Span> gold, List<Span> words) {
        return shared(gold, words) >= HALF * length(words);
    }

    /** Shared characters by all characters. */
    private static double overlap(List<Span> one, List<Span> other) {
        int shared = shared(one, other);
        return shared == 0 ? 0 : shared / (double) (length(one) + length(other) - shared);
    }

    private static int shared(List<Span> one, List<Span> other) {
        int shared = 0;
        for (Span left : one) {
            for (Span right : other) {
                shared += Math.max(0, Math.min(left.end(), right.end()) - Math.max(left.start(), right.start()));
            }
        }
        return shared;
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }
}
