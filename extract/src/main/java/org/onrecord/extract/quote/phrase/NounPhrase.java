package org.onrecord.extract.quote.phrase;

import java.util.List;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.Piece;
import org.onrecord.text.Span;

/**
 * Pieces {@code [from, to)} of a line that form a noun phrase.
 *
 * @param line the line
 * @param from its first piece
 * @param to the piece after its last
 */
public record NounPhrase(NarratorLine line, int from, int to) {
    /** The pieces of {@code line} that {@code span} touches; none where it stands elsewhere. */
    public static NounPhrase of(NarratorLine line, Span span) {
        return new NounPhrase(line, line.endingAfter(span.start()), line.startingFrom(span.end()));
    }

    public List<Piece> pieces() {
        return line.pieces().subList(from, to);
    }

    NounPhrase from(int newFrom) {
        return new NounPhrase(line, newFrom, to);
    }

    public NounPhrase to(int newTo) {
        return new NounPhrase(line, from, newTo);
    }

    public Piece first() {
        return line.piece(from);
    }

    Piece last() {
        return line.piece(to - 1);
    }
}
