package org.onrecord.extract.quote.line;

import java.util.List;
import org.onrecord.extract.lexicon.RoleWords;
import org.onrecord.quotation.Mention;
import org.onrecord.quotation.Warning;

/**
 * The mentions that a cue verb has for its subject.
 *
 * @param mentions one, or several who speak jointly
 * @param from first piece of the subject, its appositions included
 * @param to the piece after its last
 * @param warnings what was mended
 */
public record Subject(List<Mention> mentions, int from, int to, List<Warning> warnings) {
    public Subject {
        mentions = List.copyOf(mentions);
        warnings = List.copyOf(warnings);
    }

    /** A subject that needed no mending. */
    public Subject(List<Mention> mentions, int from, int to) {
        this(mentions, from, to, List.of());
    }

    /** Whether it is a document: showing and finding are said of those; of anything else the narrator judges so. */
    public boolean isDocument(NarratorLine line) {
        for (int i = from; i < to; i++) {
            if (RoleWords.isDocument(line.piece(i).lower())) {
                return true;
            }
        }
        return false;
    }
}
