package org.onrecord.extract.quote.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.extract.lexicon.Pronominal;
import org.onrecord.extract.lexicon.ReportingVerbs;
import org.onrecord.extract.lexicon.RoleWords;
import org.onrecord.extract.lexicon.WordClass;
import org.onrecord.extract.lexicon.WordList;
import org.onrecord.text.PartOfSpeech;

/**
 * Puts right what the tagger gets wrong of words that have one class wherever they stand, or right after a cue verb.
 */
final class SureTags {
    private static final Set<String> PRONOUNS = WordClass.PRONOUNS.with(Pronominal.SUBJECT, Pronominal.PERSON);
    private static final Set<String> SAID = ReportingVerbs.commonWords();

    /** Words that are no name even with a capital. */
    private static final Set<String> SMALL = WordList.words(WordList.class, "small-words.txt");

    private SureTags() {}

    /** The same pieces with their sure classes. */
    static List<Piece> correct(List<Piece> pieces) {
        List<Piece> sure = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Optional<Piece> before = sure.isEmpty() ? Optional.empty() : Optional.of(sure.get(sure.size() - 1));
            boolean given = i + 1 < pieces.size() && pieces.get(i + 1).isCapitalised() && isGivenName(piece);
            sure.add(
                    given
                            ? Piece.token(piece.span(), piece.text(), PartOfSpeech.PROPN)
                            : piece.isRun() ? piece : correct(piece, before));
        }
        return sure;
    }

    /** A capitalised word inside a sentence that the tagger took for a small word. */
    private static boolean isOddName(Piece piece) {
        return piece.is(
                        PartOfSpeech.ADV,
                        PartOfSpeech.ADP,
                        PartOfSpeech.SCONJ,
                        PartOfSpeech.CCONJ,
                        PartOfSpeech.INTJ,
                        PartOfSpeech.X)
                && !SMALL.contains(piece.lower());
    }

    /** A given name before a capitalised word; <i>Will</i> may ask a question. */
    private static boolean isGivenName(Piece piece) {
        return piece.isCapitalised() && !piece.is(PartOfSpeech.AUX) && RoleWords.isGivenName(piece.text());
    }

    private static Piece correct(Piece piece, Optional<Piece> before) {
        if (PRONOUNS.contains(piece.lower()) && !piece.is(PartOfSpeech.PRON)) {
            return Piece.token(piece.span(), piece.text(), PartOfSpeech.PRON);
        }
        boolean afterCue = before.filter(cue -> SAID.contains(cue.lower())).isPresent();
        if (afterCue && piece.is("one") && !piece.is(PartOfSpeech.PRON)) {
            return Piece.token(piece.span(), piece.text(), PartOfSpeech.NUM);
        }
        if (!before.isEmpty() && piece.isCapitalised() && isOddName(piece)) {
            return Piece.token(piece.span(), piece.text(), PartOfSpeech.PROPN);
        }
        boolean noNoun = !piece.is(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ);
        if (!afterCue || !noNoun) {
            return piece;
        }
        return !piece.isCapitalised() && RoleWords.isRole(piece.lower())
                ? Piece.token(piece.span(), piece.text(), PartOfSpeech.NOUN)
                : piece;
    }
}
