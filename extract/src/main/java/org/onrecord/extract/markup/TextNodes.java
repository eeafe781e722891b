package org.onrecord.extract.markup;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Finds each sign of a decoded text node again in the markup that it was read from.
 *
 * <p>The parser gives the place of the node as a whole. The markup is read beside the decoded text: signs that agree
 * map unit by unit, a character reference (an escaped ampersand) maps as a whole, and a node in which the two cannot be
 * brought together maps as a whole.
 */
final class TextNodes {
    private static final int LONGEST_REFERENCE = 40;

    /** What the parser makes of U+0000: it depends on where the node stands (HTML, section 13.2.6). */
    private enum Nulls {
        DROPPED,
        REPLACED
    }

    private final Map<String, String> references = new HashMap<>();

    void append(TextNode node, String markup, SourcedText.Builder to) {
        String words = node.getWholeText();
        Range range = node.sourceRange();
        if (!range.isTracked() || range.endPos() > markup.length()) {
            to.unplaced(words);
            return;
        }
        int start = range.startPos();
        int end = range.endPos();
        for (Nulls nulls : Nulls.values()) {
            if (align(words, markup, start, end, nulls, new SourcedText.Builder())) {
                align(words, markup, start, end, nulls, to);
                return;
            }
        }
        to.whole(words, start, end - start);
    }

    private boolean align(String words, String markup, int start, int end, Nulls nulls, SourcedText.Builder to) {
        int at = start;
        int i = 0;
        while (i < words.length()) {
            int same = i;
            int from = at;
            while (same < words.length()
                    && at < end
                    && markup.charAt(at) == words.charAt(same)
                    && markup.charAt(at) != '&') {
                same++;
                at++;
            }
            to.stretch(words, i, same, from);
            i = same;
            if (i == words.length()) {
                break;
            }
            if (at >= end) {
                return false;
            }
            if (markup.charAt(at) == '&') {
                int length = reference(words, i, markup, at, end);
                String decoded = length == 0 ? "&" : decode(markup.substring(at, at + length));
                if (!words.startsWith(decoded, i)) {
                    return false;
                }
                to.whole(decoded, at, Math.max(1, length));
                i += decoded.length();
                at += Math.max(1, length);
            } else if (markup.charAt(at) == '\r' && words.charAt(i) == '\n') {
                int length = at + 1 < end && markup.charAt(at + 1) == '\n' ? 2 : 1;
                to.whole("\n", at, length);
                i++;
                at += length;
            } else if (markup.charAt(at) == '\u0000') {
                if (nulls == Nulls.REPLACED && words.charAt(i) != '\uFFFD') {
                    return false;
                }
                i += nulls == Nulls.REPLACED ? 1 : 0;
                at++;
            } else {
                return false;
            }
        }
        return true;
    }

    /** Units of the character reference at {@code at}, 0 where the ampersand stands for itself. */
    private int reference(String words, int i, String markup, int at, int end) {
        int last = at + 1;
        while (last < end && last - at < LONGEST_REFERENCE && isName(markup.charAt(last))) {
            last++;
        }
        if (last < end && markup.charAt(last) == ';') {
            last++;
        }
        for (int to = last; to > at + 1; to--) {
            String raw = markup.substring(at, to);
            String decoded = decode(raw);
            if (!decoded.equals(raw)
                    && !endsBefore(raw, decoded)
                    && (decoded.isEmpty()
                            || decoded.charAt(0) != '&'
                            || raw.startsWith("&amp")
                            || raw.startsWith("&AMP")
                            || raw.startsWith("&#"))
                    && decoded.codePointCount(0, decoded.length()) <= 2
                    && words.startsWith(decoded, i)) {
                return to - at;
            }
        }
        return 0;
    }

    /** Whether the last letter of {@code raw} stands behind the reference, which has no semicolon: {@code &gtP}. */
    private boolean endsBefore(String raw, String decoded) {
        String shorter = raw.substring(0, raw.length() - 1);
        return !decode(shorter).equals(shorter) && decoded.equals(decode(shorter) + raw.charAt(raw.length() - 1));
    }

    private String decode(String reference) {
        return references.computeIfAbsent(reference, raw -> Parser.unescapeEntities(raw, false));
    }

    private static boolean isName(char c) {
        return c == '#' || c < 0x80 && Character.isLetterOrDigit(c);
    }
}
