package org.onrecord.anchor;

import java.util.Arrays;
import org.onrecord.text.Span;

/**
 * A text without what typography adds: marks are left out, dashes are hyphens, an ellipsis is three stops, blanks are
 * single and stand between words alone. Every unit knows where it came from.
 */
final class FoldedText {
    private static final String MARKS = "\"“”„‟«»‹›‘’‚‛'`´＂「」『』<>";
    private static final String APOSTROPHES = "'’‘ʼ`´";
    private static final String DASHES = "-‐‑‒–—―−";
    private static final String INVISIBLE = "\u00AD\u200B\u2060\uFEFF";

    private final StringBuilder folded = new StringBuilder();
    private final int[] origins;

    FoldedText(String text) {
        int[] found = new int[text.length() * 3 + 1];
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isApostrophe(text, i)) {
                found[folded.length()] = i;
                folded.append('\'');
            } else if (isBlank(c) || MARKS.indexOf(c) >= 0) {
                gap = true;
            } else if (INVISIBLE.indexOf(c) < 0) {
                if (gap && Character.isLetterOrDigit(c) && endsInWord()) {
                    found[folded.length()] = i;
                    folded.append(' ');
                }
                gap = false;
                String piece = c == '…' ? "..." : String.valueOf(DASHES.indexOf(c) >= 0 ? '-' : c);
                boolean secondDash = piece.equals("-") && endsIn('-');
                for (int k = 0; k < piece.length() && !secondDash; k++) {
                    found[folded.length()] = i;
                    folded.append(piece.charAt(k));
                }
            }
        }
        origins = Arrays.copyOf(found, folded.length());
    }

    /** The folded text. */
    String text() {
        return folded.toString();
    }

    /** Where {@code span} of the folded text stands in the text. */
    Span origin(Span span) {
        return new Span(origins[span.start()], origins[span.end() - 1] + 1);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isApostrophe(String text, int at) {
        return APOSTROPHES.indexOf(text.charAt(at)) >= 0
                && at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private boolean endsInWord() {
        return folded.length() > 0 && Character.isLetterOrDigit(folded.charAt(folded.length() - 1));
    }

    private boolean endsIn(char c) {
        return folded.length() > 0 && folded.charAt(folded.length() - 1) == c;
    }
}
