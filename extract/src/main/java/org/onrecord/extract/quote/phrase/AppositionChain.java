package org.onrecord.extract.quote.phrase;

import java.util.Optional;
import java.util.Set;
import org.onrecord.extract.lexicon.RoleWords;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.Piece;
import org.onrecord.text.PartOfSpeech;

/**
 * Finds the name at the head of several appositions, where the nearest phrase before the verb is only the last of them.
 *
 * <pre>
 * Ann Lee, 59, of Kent, Ohio, who voted, said …     Lee, the former mayor, who lost in May, said …
 * </pre>
 */
final class AppositionChain {
    private static final int LONGEST = 14;
    private static final int MOST = 4;
    private static final Set<String> LINKS =
            Set.of("of", "from", "at", "with", "who", "which", "whose", "formerly", "now");

    private AppositionChain() {}

    /** The named phrase to which the phrase that starts at piece {@code from} is an apposition. */
    static Optional<NounPhrase> head(NarratorLine line, int from) {
        int start = from;
        for (int links = 0; links < MOST && line.is(start - 1, ",") && isApposition(line, start); links++) {
            int comma = start - 1;
            Optional<NounPhrase> phrase = PhraseFinder.endingBefore(line, comma)
                    .filter(found -> LeadingAdjunct.startsClause(line, found.from()))
                    .filter(found -> !line.is(found.from() - 1, ",") || !isApposition(line, found.from()))
                    .filter(AppositionChain::isNamed);
            if (phrase.isPresent()) {
                return phrase;
            }
            start = segment(line, comma);
        }
        return Optional.empty();
    }

    private static boolean isNamed(NounPhrase phrase) {
        return NameFinder.find(phrase).filter(name -> name.to() == phrase.to()).isPresent();
    }

    /** The start of the words between {@code comma} and the comma before it. */
    private static int segment(NarratorLine line, int comma) {
        for (int i = comma - 1; i > 0 && comma - i < LONGEST; i--) {
            Piece piece = line.piece(i);
            if (piece.is(",")) {
                return i + 1;
            }
            if (piece.isRun() || piece.isBreak()) {
                return 0;
            }
        }
        return 0;
    }

    /** Whether the words from piece {@code i} describe, number or place what stands before the comma. */
    private static boolean isApposition(NarratorLine line, int i) {
        Piece first = line.piece(i);
        boolean alone = first.isCapitalised() && (line.is(i + 1, ",") || i + 1 == line.size());
        return first.is(PartOfSpeech.DET, PartOfSpeech.NUM)
                || LINKS.contains(first.lower())
                || RoleWords.isRole(first.lower())
                || RoleWords.isParty(first.lower())
                || alone;
    }
}
