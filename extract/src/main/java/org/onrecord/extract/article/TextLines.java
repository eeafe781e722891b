package org.onrecord.extract.article;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.extract.markup.Line;
import org.onrecord.extract.markup.SourcedText;

/** Cuts plain text into lines; LF, CRLF, a lone CR and the line and paragraph separators of Unicode end one. */
public final class TextLines {
    private TextLines() {}

    public static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        boolean gap = true;
        int start = 0;
        while (start <= text.length()) {
            int end = start;
            while (end < text.length() && !ends(text.charAt(end))) {
                end++;
            }
            SourcedText line =
                    new SourcedText.Builder().stretch(text, start, end, start).build();
            if (line.isEmpty()) {
                gap = true;
            } else {
                lines.add(Line.ofText(line, gap));
                gap = false;
            }
            boolean pair = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            start = end + (pair ? 2 : 1);
        }
        return lines;
    }

    private static boolean ends(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
