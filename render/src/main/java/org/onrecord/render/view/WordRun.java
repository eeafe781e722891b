package org.onrecord.render.view;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.anchor.TextPositionSelector;
import org.onrecord.quotation.PartKind;
import org.onrecord.sheet.Part;

/**
 * A stretch of the printed words.
 *
 * @param text what is printed
 * @param isOurs whether it is a sign that we put in: a quotation mark, an ellipsis, a blank between parts
 */
public record WordRun(String text, boolean isOurs) {
    private static final String ELLIPSIS = " … ";

    /**
     * The words of the parts, verbatim ones in quotation marks, an ellipsis where words of the article stand between
     * two parts that are not shown.
     */
    static List<WordRun> of(List<Part> parts) {
        List<WordRun> runs = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (i > 0) {
                runs.add(new WordRun(between(parts.get(i - 1), part), true));
            }
            if (part.kind() == PartKind.VERBATIM) {
                runs.add(new WordRun("“", true));
                runs.add(new WordRun(part.words(), false));
                runs.add(new WordRun("”", true));
            } else {
                runs.add(new WordRun(part.words(), false));
            }
        }
        return runs;
    }

    /** What stands between two parts in the clean text, as far as the first one's suffix shows it. */
    private static String between(Part before, Part after) {
        TextPositionSelector end = before.anchor().position();
        int gap = after.anchor().position().start() - end.end();
        String suffix = before.anchor().quote().suffix();
        if (gap <= 0) {
            return gap == 0 ? "" : ELLIPSIS;
        }
        if (gap > suffix.codePointCount(0, suffix.length())) {
            return ELLIPSIS;
        }
        String text = suffix.substring(0, suffix.offsetByCodePoints(0, gap));
        if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
            return ELLIPSIS;
        }
        StringBuilder kept = new StringBuilder();
        text.codePoints().filter(c -> !isQuotationMark(c)).forEach(c -> {
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!blank) {
                kept.appendCodePoint(c);
            } else if (kept.isEmpty() || kept.charAt(kept.length() - 1) != ' ') {
                kept.append(' ');
            }
        });
        return kept.toString();
    }

    static boolean isQuotationMark(int c) {
        int type = Character.getType(c);
        return c == '"'
                || c == '\''
                || c == '`'
                || c == '<'
                || c == '>'
                || c >= 0x2018 && c <= 0x201F
                || c >= 0x300C && c <= 0x300F
                || type == Character.INITIAL_QUOTE_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION;
    }
}
