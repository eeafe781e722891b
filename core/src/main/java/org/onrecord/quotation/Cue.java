package org.onrecord.quotation;

import java.util.Objects;
import org.onrecord.text.Span;

/**
 * The words that signal attribution.
 *
 * @param span the words in the clean text: <i>said</i>, <i>according to</i>
 * @param lemma the dictionary form: <i>say</i>, <i>according to</i>
 */
public record Cue(Span span, String lemma) {
    /** Checks that nothing is missing. */
    public Cue {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(lemma, "lemma");
    }
}
