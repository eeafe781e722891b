package org.onrecord.extract.quote;

import java.util.Optional;
import java.util.Set;

/** Whose something is: <i>Ann Lee's message</i>, <i>her message</i>. */
final class Owner {
    private static final Set<String> PRONOUNS = Set.of("his", "her", "their", "its");

    private Owner() {}

    static boolean isPronoun(Piece piece) {
        return PRONOUNS.contains(piece.lower());
    }

    /** The named owner whose apostrophe stands at piece {@code possessive}. */
    static Optional<Subject> before(NarratorLine line, int possessive) {
        return PhraseFinder.endingBefore(line, possessive).map(MentionFinder::subject);
    }
}
