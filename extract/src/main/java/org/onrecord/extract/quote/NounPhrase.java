package org.onrecord.extract.quote;

/**
 * Pieces {@code [from, to)} of a line that form a noun phrase.
 *
 * @param line the line
 * @param from its first piece
 * @param to the piece after its last
 */
record NounPhrase(NarratorLine line, int from, int to) {
    NounPhrase from(int newFrom) {
        return new NounPhrase(line, newFrom, to);
    }

    NounPhrase to(int newTo) {
        return new NounPhrase(line, from, newTo);
    }

    Piece first() {
        return line.piece(from);
    }

    Piece last() {
        return line.piece(to - 1);
    }
}
