package org.onrecord.bench.calibrate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.onrecord.eval.AnnotatedArticle;
import org.onrecord.eval.AnnotatedQuotation;
import org.onrecord.eval.HeadWord;
import org.onrecord.eval.ScoredText;
import org.onrecord.eval.WordSet;
import org.onrecord.extract.ExtractedPage;
import org.onrecord.extract.calibration.Link;
import org.onrecord.extract.calibration.StatementFeatures;
import org.onrecord.quotation.Attribution;
import org.onrecord.quotation.ContentPart;
import org.onrecord.quotation.Mention;
import org.onrecord.quotation.Quotation;
import org.onrecord.quotation.Speaker;
import org.onrecord.text.Document;
import org.onrecord.text.Span;

/**
 * Judges what was found in an article by what people found in it: contents match one to one where they share half of
 * their words, the surest pairs first. What matches something that is no statement is not judged.
 */
final class Judge {
    private static final double ENOUGH = 0.5;
    private static final double TOUCHES = 0.2;

    private final AnnotatedArticle article;
    private final ScoredText text;
    private final List<WordSet> gold = new ArrayList<>();

    Judge(AnnotatedArticle article) {
        this.article = article;
        text = ScoredText.of(article.text());
        article.quotations().forEach(each -> gold.add(text.words(each.content())));
    }

    private record Pair(int found, int gold, double overlap) {}

    List<Outcome> judge(int number, ExtractedPage page) {
        Document document = page.document().document();
        List<Attribution> attributions = page.attributions();
        List<WordSet> found = attributions.stream()
                .map(each -> words(
                        document,
                        each.quotation().parts().stream().map(ContentPart::span).toList()))
                .toList();
        Map<Integer, Integer> matches = match(found);
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < attributions.size(); i++) {
            Optional<AnnotatedQuotation> match =
                    Optional.ofNullable(matches.get(i)).map(article.quotations()::get);
            boolean free = match.map(each -> !each.isStatement()).orElse(isFree(found.get(i)));
            if (!free) {
                Attribution attribution = attributions.get(i);
                outcomes.add(new Outcome(
                        number,
                        attribution.quotation().kind().name(),
                        StatementFeatures.of(document, attribution),
                        right(document, attribution, found.get(i), match)));
            }
        }
        return outcomes;
    }

    private Map<Link, Boolean> right(
            Document document, Attribution attribution, WordSet words, Optional<AnnotatedQuotation> match) {
        Quotation quotation = attribution.quotation();
        Map<Link, Boolean> right = new EnumMap<>(Link.class);
        boolean region = match.isPresent()
                || gold.stream().anyMatch(each -> each.shared(words) > TOUCHES * Math.min(each.size(), words.size()));
        right.put(Link.REGION, region);
        if (region) {
            right.put(Link.BOUNDARY, match.isPresent());
        }
        match.ifPresent(each -> {
            List<Span> mentions =
                    quotation.mentions().stream().map(Mention::whole).toList();
            boolean named = mentions.isEmpty() && isNamed(attribution, each);
            right.put(Link.SPEAKER, named || sameSpeaker(places(document, mentions), each.speaker()));
            if (!each.cue().isEmpty() && quotation.cue().isPresent()) {
                List<Span> cue = quotation.cue().map(it -> List.of(it.span())).orElse(List.of());
                WordSet cueWords = words(document, cue);
                right.put(Link.CUE, cueWords.shared(text.words(each.cue())) > 0);
            }
        });
        return right;
    }

    /** Whether a statement without a mention is given to the one whom the annotated mention names. */
    private boolean isNamed(Attribution attribution, AnnotatedQuotation annotated) {
        return attribution.speakers().get(0) instanceof Speaker.Named named
                && annotated.speaker().stream()
                        .map(span -> span.of(article.text()))
                        .anyMatch(words -> words.contains(lastWord(named.name())));
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private boolean sameSpeaker(List<Span> found, List<Span> annotated) {
        if (found.isEmpty() || annotated.isEmpty()) {
            return found.isEmpty() && annotated.isEmpty();
        }
        WordSet foundWords = text.words(found);
        WordSet goldWords = text.words(annotated);
        return holdsHead(goldWords, foundWords) && holdsHead(foundWords, goldWords);
    }

    private boolean holdsHead(WordSet mention, WordSet other) {
        OptionalInt head = HeadWord.of(text, other);
        return head.isPresent() && mention.contains(head.getAsInt());
    }

    private boolean isFree(WordSet words) {
        for (int i = 0; i < gold.size(); i++) {
            boolean statement = article.quotations().get(i).isStatement();
            if (!statement && gold.get(i).shared(words) >= ENOUGH * words.size()) {
                return true;
            }
        }
        return false;
    }

    private Map<Integer, Integer> match(List<WordSet> found) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            for (int j = 0; j < gold.size(); j++) {
                double overlap = found.get(i).jaccard(gold.get(j));
                if (overlap >= ENOUGH) {
                    pairs.add(new Pair(i, j, overlap));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::overlap).reversed());
        Map<Integer, Integer> matches = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (!matches.containsKey(pair.found()) && taken.add(pair.gold())) {
                matches.put(pair.found(), pair.gold());
            }
        }
        return matches;
    }

    private WordSet words(Document document, List<Span> spans) {
        return text.words(places(document, spans));
    }

    private static List<Span> places(Document document, List<Span> spans) {
        return spans.stream().map(document::origin).toList();
    }
}
