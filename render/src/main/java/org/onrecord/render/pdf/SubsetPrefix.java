package org.onrecord.render.pdf;

import java.security.SecureRandom;

/**
 * Stands where the library draws the six letters in front of a subset font's name by lot, so that the same sheet gives
 * the same bytes; the letters only have to differ between the fonts of one file.
 */
final class SubsetPrefix extends SecureRandom {
    private static final long serialVersionUID = 1;

    private final char letter;

    SubsetPrefix(char letter) {
        this.letter = letter;
    }

    /** The fraction that the library turns into the letter, each of the six times. */
    @Override
    public double nextDouble() {
        return (letter - 'A' + 0.5) / 26;
    }
}
