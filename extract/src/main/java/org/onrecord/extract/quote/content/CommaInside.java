package org.onrecord.extract.quote.content;

import java.util.Set;
import org.onrecord.extract.lexicon.ClauseOpening;
import org.onrecord.extract.lexicon.Pronominal;
import org.onrecord.extract.lexicon.WordClass;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.Piece;
import org.onrecord.extract.quote.line.RunEnd;
import org.onrecord.text.PartOfSpeech;

/**
 * A fragment that holds the comma of the narrator's sentence inside its marks, as American papers print it.
 *
 * <pre>
 * He said he had “no plan,” which surprised them.       content ends with the fragment
 * He called it “late,” “long” and “dear,” and left.      a list goes on, the narrator's next verb does not
 * </pre>
 */
final class CommaInside {
    private static final Set<String> NARRATOR = WordClass.CLAUSE_OPENERS.with(ClauseOpening.AFTER_COMMA);
    private static final Set<String> PERSONS =
            WordClass.PRONOUNS.with(Pronominal.SUBJECT, Pronominal.THIRD, Pronominal.PERSON);

    private CommaInside() {}

    /** Whether piece {@code i} is such a fragment and the narrator goes on behind it. */
    static boolean ends(NarratorLine line, int i) {
        int next = i + 1;
        if (next >= line.size() || !line.piece(i).isRun() || !RunEnd.holdsComma(line.piece(i))) {
            return false;
        }
        Piece piece = line.piece(next);
        boolean participle = piece.is(PartOfSpeech.VERB) && piece.lower().endsWith("ing");
        boolean joins = piece.is("and") || piece.is("but");
        return participle || NARRATOR.contains(piece.lower()) || joins && opensClause(line, next + 1);
    }

    private static boolean opensClause(NarratorLine line, int i) {
        if (i >= line.size()) {
            return false;
        }
        Piece piece = line.piece(i);
        boolean verb =
                piece.is(PartOfSpeech.VERB, PartOfSpeech.AUX) && !piece.lower().endsWith("ing");
        boolean adverb = piece.is(PartOfSpeech.ADV)
                && i + 1 < line.size()
                && line.piece(i + 1).is(PartOfSpeech.VERB, PartOfSpeech.AUX);
        return verb || adverb || PERSONS.contains(piece.lower());
    }
}
