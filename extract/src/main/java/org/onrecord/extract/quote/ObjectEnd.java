package org.onrecord.extract.quote;

import java.util.List;
import org.onrecord.text.PartOfSpeech;

/**
 * Finds where the object of a cue ends: before a comma that opens something new, a conjunction with a new verb, or a
 * sign.
 */
final class ObjectEnd {
    private ObjectEnd() {}

    /** The piece after the object that starts at {@code from}. */
    static int find(NarratorLine line, int from, List<CueSite> sites, int own) {
        int end = ContentEnd.find(line, from, sites, own);
        for (int i = from; i < end; i++) {
            Piece piece = line.piece(i);
            boolean conjunction = piece.is("and") || piece.is("but");
            if (piece.isBreak() && !isDash(piece) || conjunction && i + 1 < end && opensVerb(line, i + 1)) {
                return line.is(i - 1, ",") ? i - 1 : i;
            }
            if (piece.is(",") && i + 1 < end && opensNew(line, i + 1)) {
                return i;
            }
        }
        return end;
    }

    private static boolean opensVerb(NarratorLine line, int i) {
        Piece piece = line.piece(i);
        boolean tensed = piece.is(PartOfSpeech.AUX)
                || piece.is(PartOfSpeech.VERB) && piece.lower().endsWith("ed");
        return tensed || line.is(i - 1, "but");
    }

    private static boolean opensNew(NarratorLine line, int i) {
        Piece piece = line.piece(i);
        return piece.is("but")
                || piece.is("which")
                || piece.is("who")
                || piece.is("where")
                || piece.is(PartOfSpeech.SCONJ)
                || piece.lower().endsWith("ing") && piece.is(PartOfSpeech.VERB)
                || line.is(i, "and") && i + 1 < line.size() && opensVerb(line, i + 1);
    }

    /** Behind a dash may stand what turns the content round: <i>to lend it – without the capsule</i>. */
    private static boolean isDash(Piece piece) {
        return piece.is("–") || piece.is("—") || piece.is("--") || piece.is("-");
    }
}
