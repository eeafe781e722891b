package org.onrecord.extract.quote.phrase;

import org.onrecord.extract.lexicon.RoleWords;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.Piece;
import org.onrecord.text.PartOfSpeech;

/** Finds how far an apposition after a name reaches: {@code said Ann Lee, director of the institute}. */
final class Apposition {
    private static final int LONGEST = 25;

    private Apposition() {}

    /** The piece after the apposition that starts at {@code from}, or {@code from} where none does. */
    static int endAt(NarratorLine line, int from) {
        if (from >= line.size() || !opens(line, from)) {
            return from;
        }
        int end = from;
        while (end < line.size() && end - from < LONGEST) {
            Piece piece = line.piece(end);
            boolean relativeInside = end > from && relative(line, end);
            if (piece.isRun() || piece.is(",") || piece.isBreak() || relativeInside) {
                break;
            }
            if (piece.is(PartOfSpeech.VERB, PartOfSpeech.AUX) && !piece.isCapitalised() && !relative(line, from)) {
                return from;
            }
            end++;
        }
        return end;
    }

    private static boolean opens(NarratorLine line, int i) {
        Piece piece = line.piece(i);
        if (relative(line, i) || RoleWords.isRole(piece.lower())) {
            return true;
        }
        boolean article = piece.is("a") || piece.is("an") || piece.is("the");
        return article
                || piece.is(PartOfSpeech.NUM)
                || piece.is(PartOfSpeech.ADJ, PartOfSpeech.NOUN, PartOfSpeech.PROPN) && holdsRole(line, i);
    }

    private static boolean holdsRole(NarratorLine line, int from) {
        for (int i = from; i < line.size() && i < from + 6 && !line.is(i, ","); i++) {
            if (RoleWords.isRole(line.piece(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private static boolean relative(NarratorLine line, int i) {
        return line.is(i, "who") || line.is(i, "whose") || line.is(i, "which");
    }
}
