package org.onrecord.extract.quote.line;

import java.util.List;
import java.util.Set;
import org.onrecord.extract.lexicon.WordList;
import org.onrecord.text.PartOfSpeech;

/**
 * A run that says something of the noun before it: <i>Lee says the pump “runs like a clock”</i>; and not <i>the
 * principle “sea first”</i>, which only bears a name.
 */
public final class RunPredicate {
    private static final Set<String> VERBS = WordList.words(WordList.class, "predicates.txt");

    private RunPredicate() {}

    /** Whether piece {@code i} is such a run. */
    public static boolean is(NarratorLine line, int i) {
        Piece run = line.piece(i);
        if (i == 0 || !run.isRun()) {
            return false;
        }
        Piece before = line.piece(i - 1);
        List<String> words =
                List.of(run.text().replaceFirst("^[^\\p{L}\\p{M}\\p{N}]+", "").split("\\s+"));
        String first = words.get(0);
        return words.size() > 1
                && !first.isEmpty()
                && Character.isLowerCase(first.charAt(0))
                && before.is(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.PRON)
                && (tensed(first) || before.lower().endsWith("s") || before.is(PartOfSpeech.PRON));
    }

    private static boolean tensed(String word) {
        return VERBS.contains(word) || word.endsWith("ed") || word.endsWith("s") && !word.endsWith("ss");
    }
}
