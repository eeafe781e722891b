package org.onrecord.extract.engine;

/** When rules are asked, in this order; a phase that comes earlier wins the words. */
public enum Phase {
    /** Patterns that only the page as a whole shows; what they find is kept, whatever the tagger says. */
    PAGE,
    /** Sentences that attribute others, or words of somebody who is quoted. */
    ATTRIBUTING,
    /** Cues behind their content. */
    BACKWARD,
    /** Attributions without a verb that governs the content. */
    PREPOSITIONAL,
    /** Cues before their content. */
    FORWARD,
    /** Nouns that report. */
    NOMINAL,
    /** Labels, headings, introductions and signatures. */
    CUELESS,
    /** Marked words for which nothing else was found in their line. */
    ALONE,
    /** Headlines, by what the text attributes. */
    HEADLINE,
    /** The learned tagger, which is asked beside the rules. */
    TAGGER
}
