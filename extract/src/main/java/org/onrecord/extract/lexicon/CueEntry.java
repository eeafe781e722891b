package org.onrecord.extract.lexicon;

import java.util.List;
import org.onrecord.quotation.CueMedium;
import org.onrecord.quotation.CueStrength;
import org.onrecord.quotation.Polarity;

/**
 * A verb or phrase that signals attribution.
 *
 * @param lemma its dictionary form, all words
 * @param tail the words behind the verb: <i>out</i> of <i>point out</i>
 * @param frames letters for what may stand beside it; {@code cues.txt} explains them
 * @param polarity what it says about the content
 * @param strength how it presents the content
 * @param medium the way of the words
 */
public record CueEntry(
        String lemma, List<String> tail, String frames, Polarity polarity, CueStrength strength, CueMedium medium) {
    public CueEntry {
        tail = List.copyOf(tail);
    }

    public boolean has(char frame) {
        return frames.indexOf(frame) >= 0;
    }

    /** Whether a clause may follow, with or without a word that introduces it. */
    public boolean hasClause() {
        return hasBareClause() || has('t') || has('w');
    }

    /** Whether a clause may follow without <i>that</i>. */
    public boolean hasBareClause() {
        return has('T') || has('R') || has('W');
    }

    /** The verb without its tail. */
    public String head() {
        int blank = lemma.indexOf(' ');
        return blank < 0 ? lemma : lemma.substring(0, blank);
    }

    /** What somebody thinks, without a word said. */
    public boolean isAttitude() {
        return strength == CueStrength.HELD;
    }

    /** What documents do. */
    public boolean isOfDocuments() {
        return medium == CueMedium.DOCUMENT;
    }

    public boolean isEvaluation() {
        return strength == CueStrength.EVALUATIVE;
    }
}
