package org.onrecord.check;

import java.util.List;

/**
 * Something in a sheet that its source does not bear out.
 *
 * @param file the source, as the sheet names it
 * @param line line of the source, from 1
 * @param code what sort of difference, in lower case with hyphens: {@code negation}
 * @param message what differs, and where in the sheet
 * @param marked the words with the sheet's {@code [-…-]} and the page's {@code {+…+}}, or nothing
 */
public record Discrepancy(String file, int line, String code, String message, String marked) {
    /** {@code file:line: code: message}, and behind it the words, if there are any. */
    public List<String> lines() {
        String first = file + ":" + line + ": " + code + ": " + message;
        return marked.isEmpty() ? List.of(first) : List.of(first, "    " + marked);
    }
}
