package org.onrecord.render.pdf;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Tells briefings from other files: they name OnRecord as their producer, in clear bytes, and have one end. A second
 * end is what a program appends that writes into a PDF.
 *
 * <pre>
 * /Producer(OnRecord)
 * startxref
 * </pre>
 */
public final class BriefingMark {
    /** As {@link PdfRenderer} names it. */
    static final String PRODUCER = "OnRecord";

    private static final int CHUNK = 1 << 16;

    private BriefingMark() {}

    /** Whether {@code file} is a briefing, though another program may have written into it. */
    public static boolean isIn(Path file) throws IOException {
        return ends(file) > 0;
    }

    /** Whether {@code file} is a briefing as OnRecord wrote it. */
    public static boolean isUntouchedIn(Path file) throws IOException {
        return ends(file) == 1;
    }

    /** How many ends it has; none where it is no briefing. */
    private static int ends(Path file) throws IOException {
        Sought start = new Sought("%PDF-");
        Sought producer = new Sought("/Producer(" + PRODUCER + ")");
        Sought end = new Sought("\nstartxref");
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), CHUNK)) {
            if (!start.isAtOnce(in)) {
                return 0;
            }
            for (int b = in.read(); b >= 0; b = in.read()) {
                producer.next(b);
                end.next(b);
            }
        }
        return producer.count > 0 ? end.count : 0;
    }

    /** Counts a word in a stream of bytes. Its first sign must not come again in it. */
    private static final class Sought {
        private final byte[] word;
        private int matched;
        private int count;

        Sought(String word) {
            this.word = word.getBytes(StandardCharsets.US_ASCII);
        }

        boolean isAtOnce(InputStream in) throws IOException {
            return Arrays.equals(in.readNBytes(word.length), word);
        }

        void next(int b) {
            if (b == word[matched]) {
                matched++;
            } else {
                matched = b == word[0] ? 1 : 0;
            }
            if (matched == word.length) {
                count++;
                matched = 0;
            }
        }
    }
}
