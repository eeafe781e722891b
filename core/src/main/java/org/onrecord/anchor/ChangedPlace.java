package org.onrecord.anchor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.text.Span;

/** Finds the place where words stood that are no longer there, so that what stands in it can be shown. */
final class ChangedPlace {
    /** What stands between the old neighbours may be so many times as long as the words were. */
    private static final int LONGER = 2;

    private static final int SLACK = 40;
    private static final double MOST_WORDS = 0.5;

    private final String text;
    private final Words words;

    ChangedPlace(String text) {
        this.text = text;
        words = Words.of(text);
    }

    /** The place between the words that stood before and after; the one nearest to {@code position} of several. */
    Optional<Span> between(TextQuoteSelector quote, Optional<Span> position) {
        int longest = quote.exact().length() * LONGER + SLACK;
        List<Span> places = new ArrayList<>();
        if (quote.prefix().isBlank() || quote.suffix().isBlank()) {
            return Optional.empty();
        }
        for (int at = text.indexOf(quote.prefix()); at >= 0; at = text.indexOf(quote.prefix(), at + 1)) {
            int start = at + quote.prefix().length();
            int end = text.indexOf(quote.suffix(), start);
            if (end >= 0 && end - start <= longest) {
                places.add(new Span(start, end));
            }
        }
        int wanted = position.map(Span::start).orElse(0);
        return places.stream().min(Comparator.comparingInt(place -> Math.abs(place.start() - wanted)));
    }

    /** The place that shares most words with those that stood there, if it is more than half of them. */
    Optional<Span> nearest(TextQuoteSelector quote, Optional<Span> position) {
        List<Span> candidates = new ArrayList<>();
        position.ifPresent(candidates::add);
        sideBySide(quote).ifPresent(candidates::add);
        mostShared(Words.of(quote.exact())).ifPresent(candidates::add);
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
        int before = quote.prefix().isBlank() ? -1 : text.indexOf(quote.prefix());
        if (before >= 0) {
            int start = before + quote.prefix().length();
            return Optional.of(new Span(start, Math.min(text.length(), start + length)));
        }
        int after = quote.suffix().isBlank() ? -1 : text.indexOf(quote.suffix());
        return after < 0 ? Optional.empty() : Optional.of(new Span(Math.max(0, after - length), after));
    }

    /** The stretch of as many words that has most of them, in whatever order; the first of several. */
    private Optional<Span> mostShared(Words wanted) {
        int length = Math.min(wanted.size(), words.size());
        if (length == 0) {
            return Optional.empty();
        }
        Map<String, Integer> missing = new HashMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            missing.merge(wanted.word(i), 1, Integer::sum);
        }
        int shared = 0;
        int best = 0;
        int bestEnd = 0;
        for (int end = 1; end <= words.size(); end++) {
            if (end > length && missing.merge(words.word(end - length - 1), 1, Integer::sum) > 0) {
                shared--;
            }
            if (missing.merge(words.word(end - 1), -1, Integer::sum) >= 0) {
                shared++;
            }
            if (shared > best) {
                best = shared;
                bestEnd = end;
            }
        }
        return best == 0 ? Optional.empty() : Optional.of(span(Math.max(0, bestEnd - length), bestEnd));
    }

    /**
     * The whole words of {@code place}, less what stands before the first and after the last that the anchor has too.
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
            for (int to = last; to > from; to--) {
                boolean ends = words.word(to - 1).equals(wanted.word(wanted.size() - 1));
                if (!ends && to != firstAtOrAfter(place.end())) {
                    continue;
                }
                double similarity = new WordDiff(quote.exact(), words.between(from, to)).similarity();
                if (similarity > best) {
                    best = similarity;
                    bestFrom = from;
                    bestTo = to;
                }
            }
        }
        return bestFrom < bestTo ? span(bestFrom, bestTo) : place;
    }

    private Span span(int from, int to) {
        return words.spans().get(from).cover(words.spans().get(to - 1));
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
