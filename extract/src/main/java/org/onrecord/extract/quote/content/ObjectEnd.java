package org.onrecord.extract.quote.content;

import java.util.List;
import java.util.Set;
import org.onrecord.extract.lexicon.ClauseOpening;
import org.onrecord.extract.lexicon.WordClass;
import org.onrecord.extract.quote.cue.CueSite;
import org.onrecord.extract.quote.line.Dates;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.Piece;
import org.onrecord.extract.quote.phrase.SettingFinder;
import org.onrecord.text.PartOfSpeech;

/**
 * Finds where the object of a cue ends: before a comma that does not go on with a list, a conjunction with a new verb,
 * the narrator's words about time and circumstance, or a sign.
 */
public final class ObjectEnd {
    private static final Set<String> CIRCUMSTANCE = WordClass.CLAUSE_OPENERS.with(ClauseOpening.AFTER_OBJECT);
    private static final int LIST = 12;

    private ObjectEnd() {}

    /** The piece after the object that starts at {@code from}. */
    public static int find(NarratorLine line, int from, List<CueSite> sites, int own) {
        int end = ContentEnd.find(line, from, sites, own);
        for (int i = from; i < end; i++) {
            Piece piece = line.piece(i);
            boolean conjunction = piece.is("and") || piece.is("but");
            if (piece.isBreak() && !isDash(piece) || conjunction && i + 1 < end && opensVerb(line, i + 1)) {
                return line.is(i - 1, ",") ? i - 1 : i;
            }
            if (piece.is(",") && i + 1 < end && !goesOn(line, i + 1, end)) {
                return i;
            }
            if (i > from && circumstance(line, i, end)) {
                return i;
            }
        }
        return end;
    }

    /**
     * <i>during …</i>, <i>by citing …</i>, <i>as she left</i>, <i>in a statement</i>, <i>on Tuesday</i>: how and when
     * it was said.
     */
    private static boolean circumstance(NarratorLine line, int i, int end) {
        Piece piece = line.piece(i);
        if (CIRCUMSTANCE.contains(piece.lower())) {
            return true;
        }
        if (piece.is("by") && i + 1 < end) {
            return line.piece(i + 1).lower().endsWith("ing");
        }
        if (piece.is("as") && i + 2 < end) {
            return line.piece(i + 1).is(PartOfSpeech.PRON, PartOfSpeech.PROPN)
                    && line.piece(i + 2).is(PartOfSpeech.VERB, PartOfSpeech.AUX);
        }
        if (SettingFinder.isInMedium(line, i)) {
            return true;
        }
        return (piece.is("on") || piece.is("in") || piece.is("last")) && Dates.endAt(line, i) >= end;
    }

    private static boolean opensVerb(NarratorLine line, int i) {
        Piece piece = line.piece(i);
        boolean tensed = piece.is(PartOfSpeech.AUX)
                || piece.is(PartOfSpeech.VERB) && piece.lower().endsWith("ed");
        return tensed || line.is(i - 1, "but");
    }

    /** Whether a list goes on behind a comma: no verb comes before its <i>and</i>, and one more item follows. */
    private static boolean goesOn(NarratorLine line, int from, int end) {
        if (line.is(from, "and")) {
            return from + 1 < end && !opensVerb(line, from + 1);
        }
        for (int i = from; i < end && i < from + LIST; i++) {
            Piece piece = line.piece(i);
            if (piece.is("and") || piece.is("or")) {
                return i > from;
            }
            if (piece.is(PartOfSpeech.VERB, PartOfSpeech.AUX, PartOfSpeech.SCONJ)
                    || piece.is(PartOfSpeech.PRON)
                    || piece.isRun()
                    || piece.isBreak()) {
                return false;
            }
        }
        return false;
    }

    /** Behind a dash may stand what turns the content round: <i>to lend it – without the capsule</i>. */
    private static boolean isDash(Piece piece) {
        return piece.is("–") || piece.is("—") || piece.is("--") || piece.is("-");
    }
}
