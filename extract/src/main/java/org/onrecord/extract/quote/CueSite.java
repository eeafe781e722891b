package org.onrecord.extract.quote;

import org.onrecord.quotation.Cue;
import org.onrecord.quotation.Polarity;

/**
 * A place where a cue verb stands.
 *
 * @param line the line
 * @param start first piece of the verb group: <i>has</i> in <i>has also said</i>
 * @param verb the piece of the cue verb
 * @param entry the verb
 * @param form how it stands
 * @param polarity what verb, negation and auxiliaries make of it
 */
record CueSite(NarratorLine line, int start, int verb, CueEntry entry, CueForm form, Polarity polarity) {
    /** The first piece after the verb. */
    int after() {
        return verb + 1;
    }

    Cue cue() {
        return new Cue(line.span(start, verb + 1), entry.lemma());
    }
}
