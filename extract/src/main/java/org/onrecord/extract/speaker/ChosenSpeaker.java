package org.onrecord.extract.speaker;

import org.onrecord.quotation.Speaker;

/** Whom a rule chose: a member of the cast, or a speaker outside of it. */
sealed interface ChosenSpeaker {
    /** Somebody named. */
    record Member(CastMember member) implements ChosenSpeaker {
        @Override
        public Speaker speaker() {
            return member.speaker();
        }
    }

    /** Somebody unnamed or unresolved. */
    record Outsider(Speaker speaker) implements ChosenSpeaker {}

    /** The speaker as gathered so far. */
    Speaker speaker();
}
