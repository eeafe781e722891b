package org.onrecord.extract.quote.join;

import java.util.List;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.Piece;
import org.onrecord.extract.quote.phrase.MentionFinder;
import org.onrecord.extract.quote.phrase.NounPhrase;
import org.onrecord.extract.quote.phrase.PhraseFinder;
import org.onrecord.extract.quote.phrase.WithoutComma;
import org.onrecord.quotation.Mention;
import org.onrecord.quotation.MentionKind;
import org.onrecord.text.PartOfSpeech;
import org.onrecord.text.Span;

/** Reads the mentions out of words of which the tagger says that they point at the speaker. */
final class TaggedMentions {
    private TaggedMentions() {}

    /**
     * The mentions in {@code source}.
     *
     * @param line the line that holds its first word
     */
    static List<Mention> of(NarratorLine line, Span source) {
        NounPhrase phrase = NounPhrase.of(line, source);
        List<Piece> pieces = phrase.pieces();
        if (pieces.isEmpty() || pieces.stream().anyMatch(Piece::isRun)) {
            return List.of(new Mention(source, source, MentionKind.DESCRIPTION));
        }
        if (pieces.size() == 1 && isPronoun(phrase.first())) {
            return List.of(new Mention(phrase.first().span(), phrase.first().span(), MentionKind.PRONOUN));
        }
        List<Mention> mentions = mentions(phrase);
        boolean one = mentions.size() == 1 && source.contains(mentions.get(0).span());
        return one
                ? List.of(new Mention(
                        mentions.get(0).span(), source, mentions.get(0).kind()))
                : mentions;
    }

    /** Where no name is found, a relative clause is no part of the description. */
    private static List<Mention> mentions(NounPhrase phrase) {
        List<Mention> whole = MentionFinder.subject(phrase).mentions();
        if (whole.stream().anyMatch(mention -> mention.kind() == MentionKind.NAME)) {
            return whole;
        }
        for (int i = phrase.from() + 1; i < phrase.to(); i++) {
            Piece piece = phrase.line().piece(i);
            if (WithoutComma.RELATIVE.contains(piece.lower()) && piece.is(PartOfSpeech.PRON)) {
                int end = i - 1 > phrase.from() && phrase.line().is(i - 1, ",") ? i - 1 : i;
                return MentionFinder.subject(phrase.to(end)).mentions();
            }
        }
        return whole;
    }

    private static boolean isPronoun(Piece piece) {
        return PhraseFinder.PERSONAL.contains(piece.lower());
    }
}
