package org.onrecord.extract.quote;

import java.util.List;
import org.onrecord.quotation.Mention;

/**
 * The mentions that a cue verb has for its subject.
 *
 * @param mentions one, or several who speak jointly
 * @param from first piece of the subject, its appositions included
 * @param to the piece after its last
 */
record Subject(List<Mention> mentions, int from, int to) {
    Subject {
        mentions = List.copyOf(mentions);
    }
}
