package org.onrecord.extract.quote.phrase;

import java.util.Set;
import org.onrecord.extract.lexicon.WordList;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.Piece;
import org.onrecord.text.PartOfSpeech;

/**
 * Tells the names of places from what else follows <i>in</i> and <i>at</i>: capitalised words with small links, or a
 * word for a venue.
 */
final class PlacePhrases {
    private static final Set<String> PREPOSITIONS = Set.of("in", "at");
    private static final Set<String> LINKS = Set.of("of", "and", "'s", "the", ",");
    private static final Set<String> NOT_PLACES =
            Set.of("english", "french", "german", "spanish", "russian", "chinese");

    private static final Set<String> VENUES = WordList.words(WordList.class, "venues.txt");

    private PlacePhrases() {}

    /** The piece after the name of a place that the preposition at {@code from} opens, or {@code from} for none. */
    static int endAt(NarratorLine line, int from, int to) {
        if (!PREPOSITIONS.contains(line.piece(from).lower())) {
            return from;
        }
        int venue = line.is(from + 1, "the") || line.is(from + 1, "a") ? from + 2 : from + 1;
        if (venue > from + 1 && venue < to && VENUES.contains(line.piece(venue).lower())) {
            return venue + 1;
        }
        int start = line.is(from + 1, "the") ? from + 2 : from + 1;
        int end = start;
        for (int i = start; i < to; i++) {
            Piece piece = line.piece(i);
            boolean name = piece.isCapitalised() && piece.is(PartOfSpeech.PROPN, PartOfSpeech.NOUN, PartOfSpeech.ADJ);
            if (name && !NOT_PLACES.contains(piece.lower())) {
                end = i + 1;
            } else if (i == start || !LINKS.contains(piece.lower())) {
                break;
            }
        }
        boolean goesOn = end < to && line.piece(end).is(PartOfSpeech.NOUN, PartOfSpeech.ADJ);
        boolean alone = line.is(from, "at") && start == from + 1 && end == start + 1;
        boolean person = end > start && line.piece(start).text().endsWith(".");
        return end > start && !goesOn && !alone && !person ? end : from;
    }
}
