package org.onrecord.extract.quote.cue;

import java.util.EnumSet;
import java.util.Set;
import org.onrecord.extract.lexicon.Auxiliary;
import org.onrecord.extract.lexicon.WordClass;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.Piece;
import org.onrecord.text.PartOfSpeech;

/**
 * What stands before a verb and belongs to it: <i>has not yet</i> in <i>has not yet said</i>.
 *
 * @param start its first piece, adverbs at the front left out
 * @param before the piece before it, or -1
 * @param helpers what sorts of helping words it holds
 */
public record VerbGroup(int start, int before, Set<Helper> helpers) {
    /** A sort of helping word. */
    public enum Helper {
        /** A form of <i>be</i>. */
        BE,
        /** A form of <i>have</i>. */
        HAVE,
        /** <i>would</i>, <i>may</i> … */
        MODAL,
        /** <i>can</i>, <i>could</i>. */
        ABLE,
        /** A form of <i>do</i>. */
        DO,
        /** <i>not</i>, <i>never</i>. */
        NOT,
        /** The infinitive's <i>to</i>, right before the verb. */
        TO
    }

    private static final Set<String> BE = WordClass.AUXILIARIES.with(Auxiliary.BE);
    private static final Set<String> HAVE = WordClass.AUXILIARIES.with(Auxiliary.HAVE);
    private static final Set<String> MODALS = WordClass.AUXILIARIES.with(Auxiliary.MODAL);
    private static final Set<String> ABLE = WordClass.AUXILIARIES.with(Auxiliary.ABILITY);
    private static final Set<String> DO = WordClass.AUXILIARIES.with(Auxiliary.DO);
    private static final Set<String> NOT = Set.of("not", "n't", "never");

    private static final Set<String> ONLY = Set.of("only", "just", "merely", "simply");

    /** The group of the verb at piece {@code verb}. */
    public static VerbGroup of(NarratorLine line, int verb) {
        Set<Helper> helpers = EnumSet.noneOf(Helper.class);
        int start = verb;
        int i = verb - 1;
        while (i >= 0 && (isNotOnly(line, i) || belongs(line.piece(i), i == verb - 1, helpers))) {
            start = i--;
        }
        while (start < verb
                && line.piece(start).is(PartOfSpeech.ADV)
                && !NOT.contains(line.piece(start).lower())) {
            start++;
        }
        return new VerbGroup(start, i, helpers);
    }

    public static boolean isNot(NarratorLine line, int i) {
        return NOT.contains(line.piece(i).lower());
    }

    /** <i>Not only said</i> was said. */
    public static boolean isNotOnly(NarratorLine line, int i) {
        return isNot(line, i)
                && i + 1 < line.size()
                && ONLY.contains(line.piece(i + 1).lower());
    }

    public boolean has(Helper helper) {
        return helpers.contains(helper);
    }

    private static boolean belongs(Piece piece, boolean last, Set<Helper> helpers) {
        String word = piece.lower();
        if (NOT.contains(word)) {
            helpers.add(Helper.NOT);
            return true;
        }
        if (BE.contains(word) && (piece.is(PartOfSpeech.AUX, PartOfSpeech.VERB) || word.startsWith("'"))) {
            helpers.add(Helper.BE);
            return true;
        }
        if (HAVE.contains(word)) {
            helpers.add(Helper.HAVE);
            return true;
        }
        if (ABLE.contains(word)) {
            helpers.add(Helper.ABLE);
        }
        if (MODALS.contains(word)) {
            helpers.add(Helper.MODAL);
            return true;
        }
        if (DO.contains(word)) {
            helpers.add(Helper.DO);
            return true;
        }
        if (last && word.equals("to")) {
            helpers.add(Helper.TO);
            return true;
        }
        return piece.is(PartOfSpeech.ADV) && !piece.isCapitalised();
    }
}
