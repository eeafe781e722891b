package org.onrecord.text;

import java.text.Normalizer;
import java.util.OptionalInt;

/**
 * Letters and their marks as one sign where Unicode has one: {@code é} for {@code e} and an accent, {@code 각} for its
 * three parts. To Unicode both are the same text (UAX 15, canonical equivalence); signs without marks stay as they are.
 */
public final class ComposedLetters {
    private static final int FIRST_MARK = 0x300;
    private static final int MARKS =
            1 << Character.NON_SPACING_MARK | 1 << Character.COMBINING_SPACING_MARK | 1 << Character.ENCLOSING_MARK;

    private ComposedLetters() {}

    /** {@code text} with every letter and its marks composed. */
    public static String of(String text) {
        StringBuilder composed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            OptionalInt both =
                    composed.isEmpty() ? OptionalInt.empty() : compose(composed.charAt(composed.length() - 1), c);
            if (both.isPresent()) {
                composed.setCharAt(composed.length() - 1, (char) both.getAsInt());
            } else {
                composed.append(c);
            }
        }
        return composed.toString();
    }

    /** The one sign for {@code letter} with {@code mark} behind it. */
    public static OptionalInt compose(char letter, char mark) {
        if (mark < FIRST_MARK || !Character.isLetter(letter) || !isMark(mark) && !isPartOfHangul(mark)) {
            return OptionalInt.empty();
        }
        String both = Normalizer.normalize("" + letter + mark, Normalizer.Form.NFC);
        return both.length() == 1 ? OptionalInt.of(both.charAt(0)) : OptionalInt.empty();
    }

    /** Whether {@code codePoint} is an accent, a vowel sign or another mark on the sign before it. */
    public static boolean isMark(int codePoint) {
        return codePoint >= FIRST_MARK && (1 << Character.getType(codePoint) & MARKS) != 0;
    }

    /** Whether {@code codePoint} is part of a word: a letter, a digit or a mark on one. */
    public static boolean isPartOfWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || isMark(codePoint);
    }

    private static boolean isPartOfHangul(char c) {
        return c >= '\u1161' && c <= '\u11FF';
    }
}
