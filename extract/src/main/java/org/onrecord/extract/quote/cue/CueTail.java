package org.onrecord.extract.quote.cue;

import java.util.List;
import org.onrecord.extract.quote.line.Dates;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.text.PartOfSpeech;

/** Matches the words that belong to a cue verb: <i>out</i> of <i>pointed out</i>. */
public final class CueTail {
    private CueTail() {}

    /**
     * The piece after {@code tail}, which starts at piece {@code from} or, where it is a single preposition, behind an
     * adverb or a day: <i>talked openly about</i>, <i>called on Tuesday for</i>. -1 where it does not.
     */
    public static int end(NarratorLine line, int from, List<String> tail) {
        if (tail.isEmpty()) {
            return from;
        }
        int i = from;
        if (!line.is(i, tail.get(0)) && i < line.size()) {
            int date = Dates.endAt(line, i);
            i = date > i ? date : line.piece(i).is(PartOfSpeech.ADV) ? i + 1 : i;
        }
        for (String word : tail) {
            if (!line.is(i, word)) {
                return -1;
            }
            i++;
        }
        return i;
    }
}
