package org.onrecord.quotation;

import java.util.Objects;
import org.onrecord.text.Span;

/**
 * The words that signal attribution.
 *
 * @param span the words in the clean text: <i>said</i>, <i>according to</i>
 * @param lemma the dictionary form: <i>say</i>, <i>according to</i>
 * @param strength how it presents the content
 * @param medium the way of the words, where the cue tells it
 */
public record Cue(Span span, String lemma, CueStrength strength, CueMedium medium) {
    /** Checks that nothing is missing. */
    public Cue {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(lemma, "lemma");
        Objects.requireNonNull(strength, "strength");
        Objects.requireNonNull(medium, "medium");
    }

    /** A cue that takes no side and may be spoken or written. */
    public Cue(Span span, String lemma) {
        this(span, lemma, CueStrength.NEUTRAL, CueMedium.ANY);
    }
}
