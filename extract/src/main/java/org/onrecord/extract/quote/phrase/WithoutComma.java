package org.onrecord.extract.quote.phrase;

import java.util.Optional;
import java.util.Set;
import org.onrecord.extract.lexicon.Pronominal;
import org.onrecord.extract.lexicon.ReportingVerbs;
import org.onrecord.extract.lexicon.WordClass;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.Piece;
import org.onrecord.text.PartOfSpeech;

/**
 * The subject of a verb before which a relative clause stands that no comma marks.
 *
 * <pre>
 * One official who saw the letter said …     Officials involved at the time said …     People we have met in town said …
 * </pre>
 */
public final class WithoutComma {
    private static final int FARTHEST = 14;
    public static final Set<String> RELATIVE = Set.of("who", "that", "which", "whose");
    private static final Set<String> PERSONAL = WordClass.PRONOUNS.with(Pronominal.SUBJECT, Pronominal.PERSON);

    private WithoutComma() {}

    /** The phrase that opens the clause whose relative clause ends before piece {@code to}. */
    static Optional<NounPhrase> subject(NarratorLine line, int to) {
        Optional<NounPhrase> nearest = PhraseFinder.endingBefore(line, to);
        int from = nearest.map(NounPhrase::from).orElse(to);
        boolean pronoun = to - from == 1 && line.piece(from).is(PartOfSpeech.PRON);
        if (pronoun || nearest.isPresent() && LeadingAdjunct.startsClause(line, from)) {
            return Optional.empty();
        }
        for (int i = from - 1; i > 0 && from - i < FARTHEST; i--) {
            Piece piece = line.piece(i);
            if (piece.isRun() || piece.is(",") || piece.isBreak()) {
                return Optional.empty();
            }
            int end = clauseStart(line, i);
            if (end > 0) {
                Optional<NounPhrase> subject = PhraseFinder.endingBefore(line, end)
                        .filter(phrase -> LeadingAdjunct.startsClause(line, phrase.from()))
                        .filter(phrase -> phrase.last().is(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.NUM));
                if (subject.isPresent()) {
                    return subject;
                }
            }
        }
        return Optional.empty();
    }

    /** Where the relative clause begins that piece {@code i} opens as a pronoun or as its verb, or -1. */
    private static int clauseStart(NarratorLine line, int i) {
        Piece piece = line.piece(i);
        if (RELATIVE.contains(piece.lower()) && piece.is(PartOfSpeech.PRON)) {
            return i;
        }
        if (!piece.is(PartOfSpeech.VERB) || piece.isCapitalised()) {
            return -1;
        }
        int before = i;
        while (before > 0 && line.piece(before - 1).is(PartOfSpeech.ADV, PartOfSpeech.AUX)) {
            before--;
        }
        if (before > 1 && PERSONAL.contains(line.piece(before - 1).lower())) {
            return before - 1;
        }
        if (ReportingVerbs.find(piece.lower()).isPresent()) {
            return -1;
        }
        boolean participle = piece.lower().endsWith("ed")
                || piece.lower().endsWith("en")
                || piece.lower().endsWith("ing");
        boolean auxiliary = i > 0 && line.piece(i - 1).is(PartOfSpeech.AUX);
        return participle && !auxiliary ? before : -1;
    }
}
