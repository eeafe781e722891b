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
 *   <li>The very same words: where they stand several times, the place with the same words around it, then the
 *       position.
 *   <li>The same words with other typography.
 *   <li>Other words in the same place, told by what stands around them, by the position, or by most of the words.
 * </ol>
 *
 * <p>However near other words come, they are {@link Verdict#CHANGED}: a dropped “not” is nearly the same.
 */
public final class AnchorSearch {
    private static final int TOO_SHORT = 3;

    private final String text;
    private final CodePoints codePoints;
    private final FoldedText folded;
    private final ChangedPlace changed;

    /** Finds anchors in {@code text}, the clean text of a page. */
    public AnchorSearch(String text) {
        this.text = text;
        codePoints = CodePoints.of(text);
        folded = new FoldedText(text);
        changed = new ChangedPlace(text);
    }

    /** Where the words of {@code anchor} stand, or what stands in their place. */
    public Finding find(Anchor anchor) {
        TextQuoteSelector quote = anchor.quote();
        Context context = new Context(text, quote);
        Optional<Span> position = span(anchor.position());
        List<Span> places = occurrences(text, quote.exact());
        if (places.stream().noneMatch(context::isWhole)) {
            Optional<Span> between = changed.between(quote, position).filter(place -> !places.contains(place));
            if (between.isPresent()) {
                return differing(quote.exact(), between.get());
            }
        }
        places.removeIf(place -> isTooShort(quote.exact()) && !context.isNear(place));
        if (!places.isEmpty()) {
            return choose(places, context, position).map(Finding::exact).orElse(Finding.nowhere(Verdict.AMBIGUOUS));
        }
        List<Span> typographic = typographic(quote.exact());
        typographic.removeIf(place -> isTooShort(quote.exact()) && !context.isNear(place));
        if (!typographic.isEmpty()) {
            return choose(typographic, context, position)
                    .map(place -> differing(quote.exact(), place))
                    .orElse(Finding.nowhere(Verdict.AMBIGUOUS));
        }
        if (isTooShort(quote.exact())) {
            return Finding.nowhere(Verdict.MISSING);
        }
        return changed.nearest(quote, position)
                .map(place -> differing(quote.exact(), place))
                .orElse(Finding.nowhere(Verdict.MISSING));
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
        if (expected.of(text).equals(excerpt.words())) {
            return Finding.exact(expected);
        }
        return occurrences(text, excerpt.words()).stream()
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
        Verdict verdict = typographic ? Verdict.TYPOGRAPHIC : Verdict.CHANGED;
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

    private List<Span> typographic(String exact) {
        String wanted = new FoldedText(exact).text();
        List<Span> places = new ArrayList<>();
        if (wanted.chars().anyMatch(Character::isLetterOrDigit)) {
            occurrences(folded.text(), wanted).forEach(place -> places.add(folded.origin(place)));
        }
        return places;
    }

    private static boolean isTooShort(String words) {
        return Words.of(words).size() < TOO_SHORT;
    }

    /** Every place of {@code wanted}, not within a longer word. */
    static List<Span> occurrences(String text, String wanted) {
        List<Span> places = new ArrayList<>();
        if (wanted.isEmpty()) {
            return places;
        }
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
            Span place = new Span(at, at + wanted.length());
            if (!splitsWord(text, place.start()) && !splitsWord(text, place.end())) {
                places.add(place);
            }
        }
        return places;
    }

    private static boolean splitsWord(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && isPlainLetter(text.charAt(offset - 1))
                && isPlainLetter(text.charAt(offset));
    }

    private static boolean isPlainLetter(char c) {
        return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
    }
}
