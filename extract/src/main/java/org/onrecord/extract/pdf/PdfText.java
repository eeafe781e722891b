package org.onrecord.extract.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The text of a PDF: a paragraph a line, an empty line between them.
 *
 * @param text in reading order
 * @param pageStarts where each page begins in the text, ascending
 * @param title as the file's own description has it
 * @param author as the file's own description has it
 * @param created day of creation, {@code 2026-05-01}
 */
public record PdfText(
        String text,
        List<Integer> pageStarts,
        Optional<String> title,
        Optional<String> author,
        Optional<String> created) {
    /** Checks and copies. */
    public PdfText {
        pageStarts = List.copyOf(pageStarts);
    }

    /** The page on which the sign at {@code offset} stands, from 1. */
    public int page(int offset) {
        int[] starts = pageStarts.stream().mapToInt(Integer::intValue).toArray();
        int after = 0;
        while (after < starts.length && starts[after] <= offset) {
            after++;
        }
        return Math.max(1, after);
    }

    @Override
    public String toString() {
        return Arrays.toString(pageStarts.toArray()) + " " + text;
    }
}
