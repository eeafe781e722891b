package org.onrecord.extract.charset;

import java.io.ByteArrayOutputStream;

/**
 * Those stretches of a page, from tag to tag or line to line, that hold bytes beyond ASCII; the same in every charset
 * whose first half is ASCII.
 */
public final class Letters {
    private static final int ENOUGH = 8000;

    private Letters() {}

    static byte[] of(byte[] bytes) {
        ByteArrayOutputStream letters = new ByteArrayOutputStream();
        int start = 0;
        boolean high = false;
        for (int i = 0; i <= bytes.length && letters.size() < ENOUGH; i++) {
            if (i == bytes.length || ends(bytes[i])) {
                if (high) {
                    letters.write(bytes, start, Math.min(i - start, ENOUGH));
                    letters.write('\n');
                }
                start = i + 1;
                high = false;
            } else {
                high |= bytes[i] < 0;
            }
        }
        return letters.toByteArray();
    }

    /** How many bytes are beyond ASCII. */
    static int high(byte[] letters) {
        int high = 0;
        for (byte b : letters) {
            high += b < 0 ? 1 : 0;
        }
        return high;
    }

    private static boolean ends(byte b) {
        return b == '<' || b == '>' || b == '\n' || b == '\r';
    }
}
