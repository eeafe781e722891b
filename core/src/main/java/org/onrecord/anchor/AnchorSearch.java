package org.onrecord.anchor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.text.CodePoints;
import org.onrecord.text.Span;

/**
 * Finds anchors again in one clean text.
 *
 * <ol>
 *   <li>The place that the anchor names, where words and surroundings are the very same.
 *   <li>The very same words elsewhere, not within a longer word unless the anchor's were: where they stand several
 *       times, the place with the same words around it, then the position.
 *   <li>The same words with other typography.
 *   <li>Other words in the same place, told by what stands around them, by the position, or by most of the words.
 * </ol>
 *
 * <p>However near other words come, they are {@link AnchorMatch#CHANGED}: a dropped “not” is nearly the same.
 */
public final class AnchorSearch {
    private static final int TOO_SHORT = 3;

    private final String text;
    private final CodePoints codePoints;
    private final TextIndex index;
    private final FoldedText folded;
    private final TextIndex foldedIndex;
    private final ChangedPlace changed;

    /** Finds anchors in {@code text}, the clean text of a page. */
    public AnchorSearch(String text) {
        this.text = text;
        codePoints = CodePoints.of(text);
        index = new TextIndex(text);
        folded = new FoldedText(text);
        foldedIndex = new TextIndex(folded.text());
        changed = new ChangedPlace(text, index);
    }

    /** Where the words of {@code anchor} stand, or what stands in their place. */
    public Finding find(Anchor anchor) {
        TextQuoteSelector quote = anchor.quote();
        Context context = new Context(text, quote);
        Optional<Span> position = span(anchor.position());
        if (position.filter(at -> stands(quote.exact(), at) && context.isWhole(at))
                .isPresent()) {
            return Finding.exact(position.get());
        }
        Occurrences splits = Occurrences.of(quote);
        List<Span> same = elsewhere(quote, context, splits);
        if (!same.isEmpty()) {
            return same.size() == 1 ? Finding.exact(same.get(0)) : Finding.nowhere(AnchorMatch.AMBIGUOUS);
        }
        List<Span> places = splits.in(index, quote.exact());
        if (places.stream().noneMatch(context::isWhole)) {
            Optional<Span> between = changed.between(quote, position).filter(place -> !places.contains(place));
            if (between.isPresent()) {
                return differing(quote.exact(), between.get());
            }
        }
        places.removeIf(place -> isTooShort(quote.exact()) && !context.isNear(place));
        if (!places.isEmpty()) {
            return choose(places, context, position).map(Finding::exact).orElse(Finding.nowhere(AnchorMatch.AMBIGUOUS));
        }
        List<Span> typographic = typographic(quote.exact(), splits);
        typographic.removeIf(place -> isTooShort(quote.exact()) && !context.isNear(place));
        if (!typographic.isEmpty()) {
            return choose(typographic, context, position)
                    .map(place -> differing(quote.exact(), place))
                    .orElse(Finding.nowhere(AnchorMatch.AMBIGUOUS));
        }
        if (isTooShort(quote.exact())) {
            return Finding.nowhere(AnchorMatch.MISSING);
        }
        return changed.nearest(quote, position)
                .map(place -> differing(quote.exact(), place))
                .orElse(Finding.nowhere(AnchorMatch.MISSING));
    }

    /**
     * Whether the words of {@code excerpt} stand at its position.
     *
     * @param shift code points by which the words around it have moved
     * @param slack code points by which it may stand elsewhere; 0 in a page that has not changed
     */
    public Finding find(Excerpt excerpt, int shift, int slack) {
        int start = Math.max(0, Math.min(excerpt.position().start() + shift, codePoints.total()));
        int length = excerpt.position().end() - excerpt.position().start();
        int end = Math.min(codePoints.total(), start + length);
        Span expected = new Span(codePoints.offset(start), codePoints.offset(end));
        if (stands(excerpt.words(), expected)) {
            return Finding.exact(expected);
        }
        return Occurrences.OF_WHOLE_WORDS.in(index, excerpt.words()).stream()
                .filter(place -> Math.abs(codePoints.at(place.start()) - start) <= slack)
                .min(Comparator.comparingInt(place -> Math.abs(place.start() - expected.start())))
                .map(Finding::exact)
                .orElseGet(() -> differing(excerpt.words(), expected));
    }

    /** By how many code points {@code anchor} stands further on at {@code place}. */
    public int shift(Anchor anchor, Span place) {
        return codePoints.at(place.start()) - anchor.position().start();
    }

    /** The span at {@code position}; nothing where the text is shorter. */
    public Optional<Span> span(TextPositionSelector position) {
        return position.end() > codePoints.total()
                ? Optional.empty()
                : Optional.of(new Span(codePoints.offset(position.start()), codePoints.offset(position.end())));
    }

    private Finding differing(String exact, Span place) {
        WordDiff diff = new WordDiff(exact, place.of(text));
        List<Difference> differences = new ArrayList<>(diff.differences());
        if (differences.isEmpty()) {
            differences.add(new Difference(Difference.Kind.TYPOGRAPHY, " ", " "));
        }
        boolean typographic = differences.stream().allMatch(each -> each.kind() == Difference.Kind.TYPOGRAPHY);
        AnchorMatch verdict = typographic ? AnchorMatch.TYPOGRAPHIC : AnchorMatch.CHANGED;
        return new Finding(verdict, Optional.of(place), differences, diff.marked());
    }

    private static Optional<Span> choose(List<Span> places, Context context, Optional<Span> position) {
        int best = places.stream().mapToInt(context::score).max().orElse(0);
        List<Span> fits =
                places.stream().filter(place -> context.score(place) == best).toList();
        if (fits.size() == 1) {
            return Optional.of(fits.get(0));
        }
        return position.flatMap(
                at -> fits.stream().filter(place -> place.start() == at.start()).min(Comparator.naturalOrder()));
    }

    /**
     * The first two places, other than the old position, where the words stand with everything around them: no place
     * fits better.
     */
    private List<Span> elsewhere(TextQuoteSelector quote, Context context, Occurrences splits) {
        int before = quote.prefix().length();
        int length = quote.exact().length();
        if (length == 0) {
            return List.of();
        }
        return index.places(quote.prefix() + quote.exact() + quote.suffix())
                .mapToObj(at -> new Span(at + before, at + before + length))
                .filter(place -> splits.fit(text, place))
                .filter(place -> context.isNear(place) || !isTooShort(quote.exact()))
                .limit(2)
                .toList();
    }

    private boolean stands(String words, Span place) {
        return !words.isEmpty() && place.length() == words.length() && text.startsWith(words, place.start());
    }

    private List<Span> typographic(String exact, Occurrences splits) {
        String wanted = new FoldedText(exact).text();
        List<Span> places = new ArrayList<>();
        if (wanted.chars().anyMatch(Character::isLetterOrDigit)) {
            splits.in(foldedIndex, wanted).forEach(place -> places.add(folded.origin(place)));
        }
        return places;
    }

    private static boolean isTooShort(String words) {
        return Words.of(words).size() < TOO_SHORT;
    }
}
