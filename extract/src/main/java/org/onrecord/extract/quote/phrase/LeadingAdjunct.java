package org.onrecord.extract.quote.phrase;

import java.util.Optional;
import org.onrecord.extract.quote.line.Dates;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.Piece;
import org.onrecord.text.PartOfSpeech;

/** Takes off what stands before a subject without being part of it: <i>In July</i>, <i>at home and</i>. */
final class LeadingAdjunct {
    private LeadingAdjunct() {}

    /** The subject proper, or nothing where none is left. */
    static Optional<NounPhrase> trim(NounPhrase phrase) {
        NarratorLine line = phrase.line();
        int from = phrase.from();
        while (from < phrase.to() && line.piece(from).is(PartOfSpeech.ADP)) {
            int next = afterPreposition(line, from, phrase.to());
            if (next >= phrase.to()) {
                return Optional.empty();
            }
            from = next;
        }
        from = afterDate(line, from, phrase.to());
        int and = lastAnd(line, from, phrase.to());
        if (and > from && !startsClause(line, from)) {
            from = and + 1;
        }
        return from < phrase.to() ? Optional.of(phrase.from(from)) : Optional.empty();
    }

    private static int afterDate(NarratorLine line, int from, int to) {
        int at = from;
        while (at < to && Dates.startsAt(line, at)) {
            at = Math.max(at + 1, Dates.endAt(line, at));
        }
        return at < to ? at : from;
    }

    /** After a leading preposition and its own phrase: the date, or the words up to the next determiner or name. */
    private static int afterPreposition(NarratorLine line, int from, int to) {
        if (Dates.startsAt(line, from)) {
            return Dates.endAt(line, from);
        }
        for (int i = from + 2; i < to; i++) {
            Piece piece = line.piece(i);
            boolean opens = piece.is(PartOfSpeech.DET) || piece.is(PartOfSpeech.PRON);
            if (opens && !line.piece(i - 1).is(PartOfSpeech.ADP, PartOfSpeech.CCONJ, PartOfSpeech.DET)) {
                return i;
            }
        }
        return to;
    }

    private static int lastAnd(NarratorLine line, int from, int to) {
        for (int i = to - 1; i > from; i--) {
            if (line.is(i, "and") || line.is(i, "&")) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Whether a clause can start at piece {@code i}: at the line's start, after a comma, a conjunction or a quotation.
     */
    static boolean startsClause(NarratorLine line, int i) {
        if (i == 0) {
            return true;
        }
        Piece before = line.piece(i - 1);
        return before.isRun()
                || before.is(",")
                || before.isBreak()
                || before.is(PartOfSpeech.SCONJ, PartOfSpeech.CCONJ)
                || before.is(PartOfSpeech.ADV);
    }
}
