package org.onrecord.extract.quote;

import org.onrecord.quotation.Cue;
import org.onrecord.quotation.Polarity;

/**
 * A place where a cue verb stands.
 *
 * @param line the line
 * @param start first piece of the verb group: <i>has</i> in <i>has also said</i>
 * @param verb the piece of the cue verb
 * @param after the first piece after the verb and the words that belong to it
 * @param entry the verb
 * @param form how it stands
 * @param polarity what verb, negation and auxiliaries make of it
 */
record CueSite(NarratorLine line, int start, int verb, int after, CueEntry entry, CueForm form, Polarity polarity) {
    Cue cue() {
        return new Cue(line.span(start, after), entry.lemma(), entry.strength(), entry.medium());
    }
}
