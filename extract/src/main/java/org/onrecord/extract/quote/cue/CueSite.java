package org.onrecord.extract.quote.cue;

import java.util.List;
import org.onrecord.extract.lexicon.CueEntry;
import org.onrecord.extract.quote.line.NarratorLine;
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
public record CueSite(
        NarratorLine line, int start, int verb, int after, CueEntry entry, CueForm form, Polarity polarity) {
    public Cue cue() {
        return new Cue(line.span(start, after), entry.lemma(), entry.strength(), entry.medium());
    }

    /** The place in {@code sites}, sorted by verb, of the first whose verb stands at {@code piece} or behind it. */
    public static int indexOf(List<CueSite> sites, int piece) {
        int low = 0;
        int high = sites.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sites.get(middle).verb() < piece) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether it is no plain saying or asking: what was denied, refused or left unsaid no model may let go. */
    public boolean isBent() {
        return polarity != Polarity.SAID && polarity != Polarity.ASKED;
    }
}
