package org.onrecord.extract.speaker;

import java.util.List;
import java.util.Optional;
import org.onrecord.quotation.Speaker;
import org.onrecord.quotation.SpeakerKind;
import org.onrecord.text.Span;

/** Whom a rule chose: somebody with a name, or a speaker without one. */
sealed interface ChosenSpeaker {
    /**
     * Somebody named.
     *
     * @param kind a person or a body
     * @param name the fullest form that the page prints
     * @param printed where the page prints the name, besides the mention that was asked about
     * @param description words that describe a body, and will do so again
     */
    record Member(SpeakerKind kind, String name, List<Span> printed, Optional<String> description)
            implements ChosenSpeaker {
        public Member {
            printed = List.copyOf(printed);
        }

        Member(SpeakerKind kind, String name) {
            this(kind, name, List.of(), Optional.empty());
        }

        static Member of(CastMember member) {
            return new Member(member.kind(), member.name());
        }

        Member printedAt(Span span) {
            return new Member(kind, name, List.of(span), description);
        }

        Member describedBy(String words) {
            return new Member(kind, name, printed, Optional.of(words));
        }
    }

    /** Somebody unnamed or unresolved. */
    record Outsider(Speaker speaker) implements ChosenSpeaker {}

    /** Whether nobody was chosen. */
    default boolean isUnresolved() {
        return this instanceof Outsider one && one.speaker() instanceof Speaker.Unresolved;
    }

    /** Whether a person with a name was chosen. */
    default boolean isPerson() {
        return this instanceof Member one && one.kind() == SpeakerKind.PERSON;
    }
}
