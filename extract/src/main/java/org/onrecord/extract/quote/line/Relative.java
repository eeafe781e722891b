package org.onrecord.extract.quote.line;

import org.onrecord.text.PartOfSpeech;

/**
 * A cue inside a relative clause: its content ends where the main clause goes on: <i>Lee, who said it was late,
 * left</i>.
 */
public final class Relative {
    private Relative() {}

    /** Whether the verb group at {@code verb} belongs to <i>who</i> after a comma. */
    public static boolean isIn(NarratorLine line, int verb) {
        int i = verb - 1;
        while (i >= 0 && line.piece(i).is(PartOfSpeech.ADV)) {
            i--;
        }
        return (line.is(i, "who") || line.is(i, "which")) && line.is(i - 1, ",");
    }

    /** Whether the verb group at {@code verb} belongs to <i>who</i> or <i>which</i>, with or without a comma. */
    public static boolean governs(NarratorLine line, int verb) {
        int i = verb - 1;
        while (i >= 0 && line.piece(i).is(PartOfSpeech.ADV)) {
            i--;
        }
        return line.is(i, "who") || line.is(i, "which");
    }

    /** The comma after which a verb with a tense goes on with the main clause, or {@code end}. */
    public static int end(NarratorLine line, int from, int end) {
        for (int i = from + 1; i + 1 < end; i++) {
            Piece next = line.piece(i + 1);
            boolean verb = next.is(PartOfSpeech.VERB, PartOfSpeech.AUX)
                    && !next.lower().endsWith("ing");
            boolean adverb = next.is(PartOfSpeech.ADV)
                    && i + 2 < end
                    && line.piece(i + 2).is(PartOfSpeech.VERB, PartOfSpeech.AUX);
            if (line.is(i, ",") && (verb || adverb)) {
                return i;
            }
        }
        return end;
    }
}
