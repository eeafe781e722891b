package org.onrecord.extract.quote.phrase;

import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.Piece;

/** The place, day and agency that open a wire report: {@code HEFEI, April 25 (Xinhua) — …}, {@code TASS /. …}. */
public final class Dateline {
    private static final int LONGEST = 12;

    private Dateline() {}

    /** The piece after the dateline that opens {@code line}, or 0. */
    public static int end(NarratorLine line) {
        boolean capitals = line.size() > 0 && isCapitals(line.piece(0).text());
        for (int i = 1; capitals && i < Math.min(LONGEST, line.size()); i++) {
            Piece piece = line.piece(i);
            if (piece.is("—") || piece.is("–") || piece.is("--") || piece.is("-") && !line.is(i + 1, "-")) {
                return i + 1;
            }
            boolean belongs = piece.isCapitalised()
                    || piece.is(",")
                    || piece.is("(")
                    || piece.is(")")
                    || piece.is("/")
                    || piece.is(".")
                    || Character.isDigit(piece.text().charAt(0));
            if (!belongs) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean isCapitals(String word) {
        return word.length() > 2 && word.chars().allMatch(Character::isUpperCase);
    }
}
