package org.onrecord.eval.jsonl;

import java.util.List;
import org.onrecord.quotation.Cue;
import org.onrecord.quotation.Mention;
import org.onrecord.quotation.Quotation;
import org.onrecord.text.Span;

/**
 * The spans of a quotation, as annotated articles have them.
 *
 * @param content the words said
 * @param speaker the words that point at the speaker
 * @param cue the words that signal it
 */
record PrintedSpans(List<Span> content, List<Span> speaker, List<Span> cue) {
    /** Those of {@code quotation} in {@code text}, whose speaker {@code mentions} point at. */
    static PrintedSpans of(String text, Quotation quotation, List<Mention> mentions) {
        return new PrintedSpans(
                ContentStretches.of(text, quotation),
                mentions.stream()
                        .map(mention -> PrintedMention.of(text, mention))
                        .toList(),
                quotation.cue().map(Cue::span).stream().toList());
    }
}
