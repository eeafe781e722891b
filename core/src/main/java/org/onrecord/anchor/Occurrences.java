package org.onrecord.anchor;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.text.Span;

/**
 * Finds every place of some words in a text, not within a longer word, unless they stood within one in the page that
 * they come from: there may be a letter right beside them, where a blank was lost or a mark was garbled.
 *
 * @param startsWithin whether a letter stood right before the words
 * @param endsWithin whether a letter stood right after them
 */
record Occurrences(boolean startsWithin, boolean endsWithin) {
    static final Occurrences OF_WHOLE_WORDS = new Occurrences(false, false);

    /** The places of words like those of {@code quote}. */
    static Occurrences of(TextQuoteSelector quote) {
        String around = quote.prefix() + quote.exact() + quote.suffix();
        int start = quote.prefix().length();
        return new Occurrences(
                splitsWord(around, start),
                splitsWord(around, start + quote.exact().length()));
    }

    /** Every place of {@code wanted} in a text. */
    List<Span> in(TextIndex text, String wanted) {
        List<Span> places = new ArrayList<>();
        text.places(wanted)
                .mapToObj(at -> new Span(at, at + wanted.length()))
                .filter(place -> fit(text.text(), place))
                .forEach(places::add);
        return places;
    }

    /** Whether the words at {@code place} of {@code text} stand apart, or within a word as before. */
    boolean fit(String text, Span place) {
        return (startsWithin || !splitsWord(text, place.start())) && (endsWithin || !splitsWord(text, place.end()));
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
