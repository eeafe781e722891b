package org.onrecord.extract.quote.cue;

import java.util.Set;
import org.onrecord.extract.lexicon.WordList;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.text.PartOfSpeech;

/** Word list: events at which people speak. */
public final class Events {
    private static final Set<String> WORDS = WordList.words(WordList.class, "events.txt");
    private static final Set<String> PREPOSITIONS = Set.of("at", "during", "in");

    private Events() {}

    /** Whether pieces {@code [from, to)}, which open with a preposition, tell of an event. */
    public static boolean isEvent(NarratorLine line, int from, int to) {
        return PREPOSITIONS.contains(line.piece(from).lower()) && WORDS.contains(head(line, from, to));
    }

    /** Whether piece {@code i} is a word for an event. */
    public static boolean isEvent(NarratorLine line, int i) {
        return WORDS.contains(line.piece(i).lower());
    }

    /** The last word before the next preposition or the end, in lower case. */
    private static String head(NarratorLine line, int from, int to) {
        int at = from + 1;
        while (at < to && !line.piece(at).is(PartOfSpeech.ADP) && !line.is(at, "to")) {
            at++;
        }
        return line.piece(at - 1).lower();
    }
}
