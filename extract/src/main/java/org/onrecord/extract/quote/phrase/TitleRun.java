package org.onrecord.extract.quote.phrase;

import java.util.List;
import java.util.Set;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.Piece;
import org.onrecord.text.PartOfSpeech;

/**
 * Tells the name of a programme, book or song between marks from somebody's words: <i>she said on “Meet the Town”</i>.
 */
public final class TitleRun {
    private static final Set<String> SMALL = Set.of(
            "of", "the", "a", "an", "and", "in", "on", "with", "for", "to", "at", "by", "from", "or", "is", "vs");
    private static final int MOST_WORDS = 9;

    private TitleRun() {}

    /** Whether piece {@code i} is a run of capitalised words that completes a phrase of the narrator's. */
    public static boolean is(NarratorLine line, int i) {
        if (i == 0 || !line.piece(i).isRun()) {
            return false;
        }
        Piece before = line.piece(i - 1);
        boolean completes = before.is(PartOfSpeech.ADP, PartOfSpeech.DET, PartOfSpeech.NOUN)
                || PhraseFinder.isPossessive(before)
                || before.isCapitalised() && i > 1 && line.piece(i - 2).is(PartOfSpeech.ADP);
        return completes && isTitle(line.piece(i).text());
    }

    private static boolean isTitle(String text) {
        String plain = text.replaceAll("[^\\p{L}\\p{M}\\p{N}\\s-]", "").strip();
        List<String> words = List.of(plain.split("\\s+"));
        return words.size() <= MOST_WORDS
                && words.stream()
                        .allMatch(word ->
                                SMALL.contains(word) || !word.isEmpty() && !Character.isLowerCase(word.charAt(0)));
    }
}
