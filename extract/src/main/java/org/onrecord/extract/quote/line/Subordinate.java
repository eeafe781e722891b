package org.onrecord.extract.quote.line;

import java.util.Set;
import org.onrecord.extract.lexicon.ClauseOpening;
import org.onrecord.extract.lexicon.WordClass;
import org.onrecord.text.PartOfSpeech;

/**
 * A cue inside a clause that opens the line and depends on the next: <i>While Lee said that it was late, she
 * stayed</i>.
 */
public final class Subordinate {
    private static final Set<String> OPENERS = WordClass.CLAUSE_OPENERS.with(ClauseOpening.BEFORE_CLAUSE);

    private Subordinate() {}

    /** Whether such a clause opens the line right before the subject at piece {@code subject}. */
    public static boolean holds(NarratorLine line, int subject) {
        return subject >= 1
                && subject <= 2
                && OPENERS.contains(line.piece(subject - 1).lower());
    }

    /** The comma behind which a subject and a verb of the main clause stand, or {@code end}. */
    public static int end(NarratorLine line, int from, int end) {
        for (int i = from + 2; i + 2 < end; i++) {
            boolean nominal =
                    line.piece(i + 1).is(PartOfSpeech.PRON, PartOfSpeech.PROPN, PartOfSpeech.DET, PartOfSpeech.NOUN);
            if (line.is(i, ",") && nominal) {
                return i;
            }
        }
        return end;
    }
}
