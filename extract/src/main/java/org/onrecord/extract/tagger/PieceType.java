package org.onrecord.extract.tagger;

/**
 * What an uncased vocabulary does not tell of a word: its case, where it stands to quotation marks, and whether it
 * opens a block. A number from 0 to {@value #COUNT} - 1, a row of the encoder's table of token types.
 */
public final class PieceType {
    /** How many types there are. */
    public static final int COUNT = 32;

    static final int OUTSIDE = 0;
    static final int INSIDE = 1;
    static final int OPENING = 2;
    static final int CLOSING = 3;

    private static final int SMALL = 0;
    private static final int CAPITALISED = 1;
    private static final int CAPITALS = 2;
    private static final int NO_LETTER = 3;
    private static final int CASES = 4;
    private static final int PLACES = 4;

    private PieceType() {}

    /**
     * The type of a word.
     *
     * @param place {@link #OUTSIDE}, {@link #INSIDE}, {@link #OPENING} or {@link #CLOSING}
     */
    static int of(String word, int place, boolean opensBlock) {
        return shape(word) + CASES * (place + (opensBlock ? PLACES : 0));
    }

    /** The type of the same word printed in small letters. */
    public static int small(int type) {
        return type % CASES == NO_LETTER ? type : type - type % CASES + SMALL;
    }

    /** The type of the same word printed in capitals. */
    public static int capitals(int type) {
        return type % CASES == NO_LETTER ? type : type - type % CASES + CAPITALS;
    }

    private static int shape(String word) {
        int capitals = 0;
        int letters = 0;
        boolean first = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLetter(c)) {
                boolean capital = Character.isUpperCase(c);
                first |= letters == 0 && capital;
                letters++;
                capitals += capital ? 1 : 0;
            }
        }
        if (letters == 0) {
            return NO_LETTER;
        }
        if (capitals == letters && letters > 1) {
            return CAPITALS;
        }
        return first ? CAPITALISED : SMALL;
    }
}
