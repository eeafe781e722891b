package org.onrecord.quotation;

import java.util.List;
import java.util.Objects;
import org.onrecord.text.Span;

/** Who said it, as far as the page tells. */
public sealed interface Speaker {
    /**
     * A person or body that the page names.
     *
     * @param kind person or body
     * @param name the fullest form that the page prints, or is safely made of its parts
     * @param names every form of the name, where it is printed, in reading order
     * @param roles every role given to the name, where it is printed, in reading order
     */
    record Named(SpeakerKind kind, String name, List<Span> names, List<Span> roles) implements Speaker {
        /** Checks and copies. */
        public Named {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(name, "name");
            names = List.copyOf(names);
            roles = List.copyOf(roles);
        }
    }

    /**
     * Somebody or something that the page describes without a name.
     *
     * @param kind {@link SpeakerKind#UNNAMED} or {@link SpeakerKind#DOCUMENT}
     * @param description as printed: <i>officials</i>, <i>the press release</i>
     * @param span where it is printed
     */
    record Unnamed(SpeakerKind kind, String description, Span span) implements Speaker {
        /** Checks that nothing is missing. */
        public Unnamed {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(description, "description");
            Objects.requireNonNull(span, "span");
        }
    }

    /**
     * The page leaves open, or we do, who it was.
     *
     * @param reason why, for a reader: <i>“he” fits two people</i>
     */
    record Unresolved(String reason) implements Speaker {
        /** Checks that nothing is missing. */
        public Unresolved {
            Objects.requireNonNull(reason, "reason");
        }
    }
}
