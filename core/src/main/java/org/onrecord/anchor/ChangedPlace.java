package org.onrecord.anchor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.text.Span;

/** Finds the place where words stood that are no longer there, so that what stands in it can be shown. */
final class ChangedPlace {
    /** What stands between the old neighbours may be so many times as long as the words were. */
    private static final int LONGER = 2;

    private static final int SLACK = 40;
    private static final double MOST_WORDS = 0.5;

    /** Words compared with words, for all anchors of a page together: a second or two. */
    private static final long MOST_EFFORT = 400_000_000;

    private final String text;
    private final TextIndex index;
    private final Words words;
    private final SharedWords shared;
    private long effort;

    ChangedPlace(String text, TextIndex index) {
        this.text = text;
        this.index = index;
        words = Words.of(text);
        shared = new SharedWords(words);
    }

    /** The place between the words that stood before and after; the one nearest to {@code position} of several. */
    Optional<Span> between(TextQuoteSelector quote, Optional<Span> position) {
        int longest = quote.exact().length() * LONGER + SLACK;
        List<Span> places = new ArrayList<>();
        if (quote.prefix().isBlank() || quote.suffix().isBlank()) {
            return Optional.empty();
        }
        index.places(quote.prefix()).forEach(at -> {
            int start = at + quote.prefix().length();
            int last = Math.min(text.length(), start + longest + quote.suffix().length());
            int length = text.substring(start, last).indexOf(quote.suffix());
            if (length >= 0) {
                places.add(new Span(start, start + length));
            }
        });
        int wanted = position.map(Span::start).orElse(0);
        return places.stream().min(Comparator.comparingInt(place -> Math.abs(place.start() - wanted)));
    }

    /** The place that shares most words with those that stood there, if it is more than half of them. */
    Optional<Span> nearest(TextQuoteSelector quote, Optional<Span> position) {
        List<Span> candidates = new ArrayList<>();
        position.ifPresent(candidates::add);
        sideBySide(quote).ifPresent(candidates::add);
        shared.most(Words.of(quote.exact())).ifPresent(candidates::add);
        return candidates.stream()
                .map(place -> beside(quote, place))
                .filter(place -> similarity(quote, place) > MOST_WORDS)
                .max(Comparator.comparingDouble(place -> similarity(quote, place)));
    }

    private double similarity(TextQuoteSelector quote, Span place) {
        return new WordDiff(quote.exact(), place.of(text)).similarity();
    }

    /** The place right after what stood before the words, or right before what stood after them. */
    private Optional<Span> sideBySide(TextQuoteSelector quote) {
        int length = quote.exact().length();
        int before = quote.prefix().isBlank() ? -1 : index.first(quote.prefix());
        if (before >= 0) {
            int start = before + quote.prefix().length();
            return Optional.of(new Span(start, Math.min(text.length(), start + length)));
        }
        int after = quote.suffix().isBlank() ? -1 : index.first(quote.suffix());
        return after < 0 ? Optional.empty() : Optional.of(new Span(Math.max(0, after - length), after));
    }

    /**
     * The whole words of {@code place}, less what stands before the first and after the last that the anchor has too;
     * the place as it is where all anchors have taken too much effort.
     */
    private Span beside(TextQuoteSelector quote, Span place) {
        Words wanted = Words.of(quote.exact());
        int first = firstAtOrAfter(Math.max(0, place.start() - SLACK));
        int last = firstAtOrAfter(Math.min(text.length(), place.end() + SLACK));
        int bestFrom = first;
        int bestTo = last;
        double best = -1;
        for (int from = first; from < last && wanted.size() > 0; from++) {
            if (!words.word(from).equals(wanted.word(0)) && from != firstAtOrAfter(place.start())) {
                continue;
            }
            for (int to = last; to > from && effort++ < MOST_EFFORT; to--) {
                boolean ends = words.word(to - 1).equals(wanted.word(wanted.size() - 1));
                if (!ends && to != firstAtOrAfter(place.end())) {
                    continue;
                }
                effort += (long) wanted.size() * (to - from);
                double similarity = new WordDiff(quote.exact(), words.between(from, to)).similarity();
                if (similarity > best) {
                    best = similarity;
                    bestFrom = from;
                    bestTo = to;
                }
            }
        }
        return bestFrom < bestTo ? words.span(bestFrom, bestTo) : place;
    }

    private int firstAtOrAfter(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.spans().get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
