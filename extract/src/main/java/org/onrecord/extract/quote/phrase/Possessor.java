package org.onrecord.extract.quote.phrase;

import java.util.Optional;
import java.util.Set;
import org.onrecord.extract.lexicon.Pronominal;
import org.onrecord.extract.lexicon.WordClass;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.Piece;
import org.onrecord.extract.quote.line.Subject;

/** Whose something is: <i>Ann Lee's message</i>, <i>her message</i>. */
public final class Possessor {
    private static final Set<String> PRONOUNS = WordClass.PRONOUNS.with(Pronominal.POSSESSIVE, Pronominal.THIRD);

    private Possessor() {}

    public static boolean isPronoun(Piece piece) {
        return PRONOUNS.contains(piece.lower());
    }

    /** The named owner whose apostrophe stands at piece {@code possessive}. */
    public static Optional<Subject> before(NarratorLine line, int possessive) {
        return PhraseFinder.endingBefore(line, possessive).map(MentionFinder::subject);
    }
}
