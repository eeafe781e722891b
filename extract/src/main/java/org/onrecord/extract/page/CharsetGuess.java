package org.onrecord.extract.page;

import java.nio.charset.Charset;

/**
 * Guesses among GB18030, windows-1251 and windows-1252 by counting.
 *
 * <ul>
 *   <li>GB18030: bytes from 0x80 up come in pairs, so nine of ten runs of them have even length; and six of ten pairs
 *       open with A1 to D7, which hold the Chinese punctuation and the 3,755 commonest characters (GB 2312, level 1).
 *   <li>windows-1251: Cyrillic words are written in bytes from 0xC0 up alone, so most of these stand beside another.
 *   <li>windows-1252: letters with accents stand alone between ASCII letters.
 * </ul>
 */
final class CharsetGuess {
    private static final int LOOKED_AT = 1 << 20;

    private CharsetGuess() {}

    static Charset of(byte[] bytes) {
        int looked = Math.min(bytes.length, LOOKED_AT);
        int runs = 0;
        int evenRuns = 0;
        int pairs = 0;
        int commonPairs = 0;
        int letters = 0;
        int neighbours = 0;
        int i = 0;
        while (i < looked) {
            int start = i;
            while (i < looked && high(bytes[i])) {
                if ((i - start) % 2 == 0) {
                    pairs++;
                    commonPairs += between(bytes[i], 0xA1, 0xD7) ? 1 : 0;
                }
                if (between(bytes[i], 0xC0, 0xFF)) {
                    letters++;
                    neighbours += i > start && between(bytes[i - 1], 0xC0, 0xFF) ? 1 : 0;
                }
                i++;
            }
            if (i > start) {
                runs++;
                evenRuns += (i - start) % 2 == 0 ? 1 : 0;
            }
            i++;
        }
        if (10L * evenRuns >= 9L * runs && 10L * commonPairs >= 6L * pairs) {
            return Charset.forName("GB18030");
        }
        return Charset.forName(2 * neighbours > letters ? "windows-1251" : "windows-1252");
    }

    private static boolean high(byte b) {
        return b < 0;
    }

    private static boolean between(byte b, int from, int to) {
        int value = b & 0xFF;
        return from <= value && value <= to;
    }
}
