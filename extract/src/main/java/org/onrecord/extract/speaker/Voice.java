package org.onrecord.extract.speaker;

import org.onrecord.quotation.Speaker;

/** Whom a rule chose: a member of the cast, or a speaker outside of it. */
sealed interface Voice {
    /** Somebody named. */
    record Member(CastMember member) implements Voice {
        @Override
        public Speaker speaker() {
            return member.speaker();
        }
    }

    /** Somebody unnamed or unresolved. */
    record Outsider(Speaker speaker) implements Voice {}

    /** The speaker as gathered so far. */
    Speaker speaker();
}
