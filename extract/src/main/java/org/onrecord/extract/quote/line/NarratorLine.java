package org.onrecord.extract.quote.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.extract.mark.QuotedRun;
import org.onrecord.text.Sentence;
import org.onrecord.text.Span;
import org.onrecord.text.Token;
import org.onrecord.text.TokenizedDocument;

/**
 * A sentence as the narrator wrote it: each quoted run is one {@link Piece}, so that no word inside is taken for the
 * narrator's.
 *
 * @param number the line's place in the document, from 0
 * @param block the number of its block, from 0
 * @param span from the first piece to the last
 * @param pieces left to right
 */
public record NarratorLine(int number, int block, Span span, List<Piece> pieces) {
    public NarratorLine {
        pieces = List.copyOf(pieces);
    }

    /** The lines of a document. */
    public static List<NarratorLine> of(TokenizedDocument document, List<QuotedRun> runs) {
        List<NarratorLine> lines = new ArrayList<>();
        int next = 0;
        int block = 0;
        for (Sentence sentence : document.sentences()) {
            while (document.document().blocks().get(block).span().end()
                    <= sentence.span().start()) {
                block++;
            }
            List<Piece> pieces = new ArrayList<>();
            for (Token token : sentence.tokens()) {
                while (next < runs.size()
                        && runs.get(next).outer().end() <= token.span().start()) {
                    next++;
                }
                Optional<QuotedRun> run =
                        next < runs.size() && runs.get(next).outer().overlaps(token.span())
                                ? Optional.of(runs.get(next))
                                : Optional.empty();
                if (run.isEmpty()) {
                    pieces.add(Piece.token(token.span(), document.text(token.span()), token.pos()));
                } else if (pieces.isEmpty()
                        || !pieces.get(pieces.size() - 1).quoted().equals(run)) {
                    pieces.add(Piece.run(run.get(), document.text(run.get().outer())));
                }
            }
            Span span = pieces.get(0).span().cover(pieces.get(pieces.size() - 1).span());
            lines.add(new NarratorLine(lines.size(), block, span, SureTags.correct(pieces)));
        }
        return lines;
    }

    /** Whether the line is one quoted run or several, with nothing of the narrator's but signs. */
    public boolean isBare() {
        return pieces.stream().noneMatch(Piece::isWord) && pieces.stream().anyMatch(Piece::isRun);
    }

    public Piece piece(int i) {
        return pieces.get(i);
    }

    public int size() {
        return pieces.size();
    }

    /** The first piece that ends after {@code offset}; the line's size where none does. */
    public int endingAfter(int offset) {
        return Span.firstEndingAfter(pieces, Piece::span, offset);
    }

    /** The first piece that starts at {@code offset} or later; the line's size where none does. */
    public int startingFrom(int offset) {
        int at = endingAfter(offset);
        return at < size() && piece(at).span().start() < offset ? at + 1 : at;
    }

    /** Whether piece {@code i} is there and is {@code word}. */
    public boolean is(int i, String word) {
        return i >= 0 && i < size() && piece(i).is(word);
    }

    /** From the start of piece {@code from} to the end of piece {@code to - 1}. */
    public Span span(int from, int to) {
        return piece(from).span().cover(piece(to - 1).span());
    }
}
