package org.onrecord.render.yaml;

/**
 * Refuses signs that may not stand in a sheet as they are: control characters, halves of surrogate pairs, and the three
 * line ends that YAML has and editors do not show. Each can be written as an escape in double quotation marks.
 */
final class SheetSigns {
    private SheetSigns() {}

    /** Names every sign of {@code text} that is refused. */
    static void check(String text, Findings findings) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F || c == '\n') {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (isRefused(c)) {
                String escape = Spelling.escape(c);
                findings.error(
                        i,
                        "odd-sign",
                        () -> "found the sign " + escape + ", which may not stand in a sheet as it is; take it out, or "
                                + "write \"" + escape + "\" in double quotation marks");
            }
        }
    }

    private static boolean isRefused(char c) {
        boolean control = c < ' ' && c != '\n' && c != '\r' && c != '\t' || c >= 0x7F && c < 0xA0;
        boolean endsLine = c == 0x2028 || c == 0x2029;
        return control || endsLine || Character.isSurrogate(c) || c >= 0xFFFE;
    }
}
