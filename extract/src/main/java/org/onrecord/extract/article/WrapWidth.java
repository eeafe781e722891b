package org.onrecord.extract.article;

import java.util.Arrays;
import java.util.List;
import org.onrecord.extract.markup.Line;
import org.onrecord.extract.markup.Prose;

/**
 * The width at which a text was wrapped line by line, as print-outs and e-mails are.
 *
 * <p>A line goes on in the next one where it is so full that the next word had no room any more.
 *
 * @param units UTF-16 units of a full line, 0 where the text was not wrapped
 * @param groups whether empty lines set the paragraphs apart, so that a full line that ends a sentence goes on too
 */
record WrapWidth(int units, boolean groups) {
    private static final int FEWEST_LINES = 6;
    private static final int NARROWEST = 40;
    private static final int WIDEST = 130;

    static WrapWidth of(List<Line> lines) {
        int[] lengths = new int[lines.size()];
        int adjacent = 0;
        int unfinished = 0;
        int gaps = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (lines.get(i + 1).afterGap()) {
                gaps++;
            } else {
                lengths[adjacent++] = lines.get(i).words().length();
                unfinished += Prose.endsSentence(lines.get(i).words()) ? 0 : 1;
            }
        }
        if (adjacent < FEWEST_LINES || 2 * unfinished < adjacent) {
            return new WrapWidth(0, false);
        }
        Arrays.sort(lengths, 0, adjacent);
        int full = lengths[adjacent * 9 / 10];
        boolean even = lengths[adjacent / 2] * 10 >= full * 8;
        boolean wrapped = even && full >= NARROWEST && full <= WIDEST;
        return new WrapWidth(wrapped ? full : 0, gaps > 0 && adjacent > 2 * gaps);
    }

    boolean goesOn(Line line, Line next) {
        if (units == 0 || next.afterGap()) {
            return false;
        }
        String words = next.words();
        int blank = words.indexOf(' ');
        int firstWord = blank < 0 ? words.length() : blank;
        boolean noRoom = (line.words().length() + 1 + firstWord) * 10 > units * 9;
        return noRoom && (groups || !Prose.endsSentence(line.words()));
    }
}
