package org.onrecord.extract.tagger;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.text.Span;

/**
 * What the tagger found: a cue and what belongs to it. Probabilities are the means over the words, from 0 to 1.
 *
 * @param cue the words that signal it
 * @param statement whether something was said; plans, feelings and rulings are attributed, but not statements
 * @param cueProbability how sure the cue and its kind are
 * @param contents the words said with the quotation marks around them, in reading order, none across two blocks; may be
 *     empty
 * @param source the words that point at the speaker
 * @param contentProbability how sure the contents are; 0 where there are none
 * @param sourceProbability how sure the source is; 0 where there is none
 * @param marked each of its spans by itself, as the tagger marked it
 */
public record TaggedAttribution(
        Span cue,
        boolean statement,
        double cueProbability,
        List<Span> contents,
        Optional<Span> source,
        double contentProbability,
        double sourceProbability,
        List<MarkedSpan> marked) {
    /** Checks that nothing is missing and copies. */
    public TaggedAttribution {
        Objects.requireNonNull(cue, "cue");
        contents = List.copyOf(contents);
        Objects.requireNonNull(source, "source");
        marked = List.copyOf(marked);
    }
}
