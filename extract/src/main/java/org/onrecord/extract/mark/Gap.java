package org.onrecord.extract.mark;

import org.onrecord.text.Span;

/**
 * The words between two marks.
 *
 * @param units how many, blanks at the ends aside
 * @param clauseEnd whether they end with a comma, a stop or the like
 * @param attribution whether they name a speaker in passing: {@code , he said}
 * @param introduces whether they hold a cue with a comma or a colon
 */
record Gap(int units, boolean clauseEnd, boolean attribution, boolean introduces) {
    static Gap of(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        boolean clauseEnd = start < end && ",.?!…".indexOf(text.charAt(end - 1)) >= 0;
        return new Gap(
                end - start,
                clauseEnd,
                AttributionTail.find(text, span).isPresent(),
                LostOpening.isIntroduced(text, span));
    }
}
