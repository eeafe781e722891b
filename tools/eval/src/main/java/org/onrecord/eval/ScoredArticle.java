package org.onrecord.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An article with its annotated quotations, those found, and which of them count. Those without words are left out. */
final class ScoredArticle {
    private final ScoredText text;
    private final List<ScoredQuotation> gold;
    private final List<ScoredQuotation> found;
    private final List<Boolean> free;
    private final WordSet ignored;

    ScoredArticle(AnnotatedArticle annotated, Optional<AnnotatedArticle> predicted, ScoreOptions options) {
        text = ScoredText.of(annotated.text());
        gold = withWords(annotated.quotations().stream()
                .map(each -> ScoredQuotation.gold(each, text))
                .toList());
        found = withWords(predicted.map(AnnotatedArticle::quotations).orElse(List.of()).stream()
                .map(each -> ScoredQuotation.found(each, text, options.types()))
                .toList());
        free = gold.stream().map(each -> options.isFree(each.annotated())).toList();
        ignored = text.words(annotated.ignored());
    }

    private static List<ScoredQuotation> withWords(List<ScoredQuotation> quotations) {
        return quotations.stream().filter(each -> !each.content().isEmpty()).toList();
    }

    ScoredText text() {
        return text;
    }

    List<ScoredQuotation> gold() {
        return gold;
    }

    List<ScoredQuotation> found() {
        return found;
    }

    /** Whether the annotated quotation is neither required nor punished. */
    boolean isFree(int goldNumber) {
        return free.get(goldNumber);
    }

    /** Whether the found one is not counted: its partner is free, or without one it lies where nothing counts. */
    boolean isFree(int foundNumber, Optional<Integer> partner) {
        return partner.map(this::isFree).orElseGet(() -> liesFree(found.get(foundNumber)));
    }

    private boolean liesFree(ScoredQuotation quotation) {
        return quotation.content().isHalfIn(ignored) || contents(true).stream().anyMatch(quotation.content()::isHalfIn);
    }

    /** The words where nobody looked. */
    WordSet ignored() {
        return ignored;
    }

    /** The contents of the annotated quotations that are free, or of those that are not. */
    List<WordSet> contents(boolean free) {
        List<WordSet> contents = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            if (isFree(i) == free) {
                contents.add(gold.get(i).content());
            }
        }
        return contents;
    }
}
