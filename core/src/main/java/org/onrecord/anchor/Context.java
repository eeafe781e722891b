package org.onrecord.anchor;

import org.onrecord.text.Span;

/** How well what stands around a place of a text fits what stood around the words of an anchor. */
record Context(String text, TextQuoteSelector quote) {
    private static final int NEAR = 6;
    private static final int AROUND = 2 * TextQuoteSelector.CONTEXT;

    /** How many units fit, counted outwards from the place on both sides. */
    int score(Span place) {
        return before(place) + after(place);
    }

    /** Whether everything around the place is as it was. */
    boolean isWhole(Span place) {
        return before(place) == quote.prefix().length()
                && after(place) == quote.suffix().length();
    }

    /** Whether at least a word beside the place is as it was, whatever marks stand between. */
    boolean isNear(Span place) {
        String left = folded(text.substring(Math.max(0, place.start() - AROUND), place.start()));
        String right = folded(text.substring(place.end(), Math.min(text.length(), place.end() + AROUND)));
        String prefix = folded(quote.prefix());
        String suffix = folded(quote.suffix());
        int before = Math.min(NEAR, prefix.length());
        int after = Math.min(NEAR, suffix.length());
        return left.endsWith(prefix.substring(prefix.length() - before))
                || right.startsWith(suffix.substring(0, after));
    }

    private static String folded(String words) {
        return new FoldedText(words).text();
    }

    private int before(Span place) {
        String prefix = quote.prefix();
        int same = 0;
        while (same < prefix.length()
                && same < place.start()
                && prefix.charAt(prefix.length() - 1 - same) == text.charAt(place.start() - 1 - same)) {
            same++;
        }
        return same;
    }

    private int after(Span place) {
        String suffix = quote.suffix();
        int same = 0;
        while (same < suffix.length()
                && place.end() + same < text.length()
                && suffix.charAt(same) == text.charAt(place.end() + same)) {
            same++;
        }
        return same;
    }
}
