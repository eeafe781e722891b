package org.onrecord.extract.lexicon;

import java.util.List;
import java.util.Set;
import org.onrecord.quotation.CueMedium;
import org.onrecord.quotation.CueStrength;
import org.onrecord.quotation.Polarity;

/**
 * A verb, phrase or noun that signals attribution.
 *
 * @param lemma its dictionary form, all words
 * @param tail the words behind the verb: <i>out</i> of <i>point out</i>
 * @param frames what may stand beside it
 * @param uses where its form alone tells
 * @param polarity what it says about the content
 * @param strength how it presents the content
 * @param medium the way of the words
 */
public record CueEntry(
        String lemma,
        List<String> tail,
        Set<Frame> frames,
        Set<CueUse> uses,
        Polarity polarity,
        CueStrength strength,
        CueMedium medium) {
    /** Copies the lists. */
    public CueEntry {
        tail = List.copyOf(tail);
        frames = Set.copyOf(frames);
        uses = Set.copyOf(uses);
    }

    /** A verb that is in no list, beside marked words. */
    public static CueEntry unlisted(String verb) {
        return new CueEntry(
                verb, List.of(), Set.of(Frame.QUOTATION), Set.of(), Polarity.SAID, CueStrength.NEUTRAL, CueMedium.ANY);
    }

    /** Whether {@code frame} may stand beside it. */
    public boolean has(Frame frame) {
        return frames.contains(frame);
    }

    /** Whether it is of that {@code use}. */
    public boolean has(CueUse use) {
        return uses.contains(use);
    }

    /** Whether a clause may follow, with or without a word that introduces it. */
    public boolean hasClause() {
        return hasBareClause() || has(Frame.THAT_CLAUSE) || has(Frame.WHETHER);
    }

    /** Whether a clause may follow without <i>that</i>. */
    public boolean hasBareClause() {
        return has(Frame.CLAUSE) || has(Frame.ADDRESSEE) || has(Frame.QUESTION);
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

    /** Whether it judges more than it reports. */
    public boolean isEvaluation() {
        return strength == CueStrength.EVALUATIVE;
    }
}
