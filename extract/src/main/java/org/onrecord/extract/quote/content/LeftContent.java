package org.onrecord.extract.quote.content;

import java.util.Optional;
import java.util.Set;
import org.onrecord.extract.lexicon.ClauseOpening;
import org.onrecord.extract.lexicon.WordClass;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.Piece;
import org.onrecord.extract.quote.line.RunEnd;
import org.onrecord.extract.quote.phrase.Dateline;
import org.onrecord.text.PartOfSpeech;

/**
 * Content that stands before its attribution: pieces {@code [from, to)}, ended by a comma or by a quoted run.
 *
 * @param from first piece
 * @param to the piece after the last, the comma left out
 */
public record LeftContent(int from, int to) {
    private static final Set<String> SUBORDINATE = WordClass.CLAUSE_OPENERS.with(ClauseOpening.BEFORE_ATTRIBUTION);
    private static final Set<String> OPENERS =
            Set.of("but", "and", "yet", "still", "so", "however", "meanwhile", "indeed");

    /** The content before piece {@code subject}, where a comma or a run stands right before that piece. */
    public static Optional<LeftContent> before(NarratorLine line, int subject) {
        int to = subject;
        boolean comma = to > 0
                && (line.is(to - 1, ",") || line.is(to - 1, "-") || line.is(to - 1, "—") || line.is(to - 1, "–"));
        if (comma) {
            to--;
        }
        if (to == 0 || !comma && !line.piece(to - 1).isRun()) {
            return Optional.empty();
        }
        int from = Math.min(to, Dateline.end(line));
        while (from < to && (OPENERS.contains(line.piece(from).lower()) || line.is(from, ",") && from > 0)) {
            from++;
        }
        if (line.piece(to - 1).isRun()) {
            from = beforeRun(line, from, to - 1);
        }
        return from < to ? Optional.of(new LeftContent(from, to)) : Optional.empty();
    }

    /** Narrator's words before a run belong to the content where the run goes on with their clause. */
    private static int beforeRun(NarratorLine line, int from, int run) {
        int last = run;
        for (int i = from; i < run; i++) {
            Piece piece = line.piece(i);
            boolean cut = piece.is(",") && i == run - 1 || piece.is(":") || piece.is(";");
            if (cut) {
                last = i + 1;
            } else if (piece.isWord() && last == run) {
                last = i;
            }
        }
        return last;
    }

    public boolean onlyRuns(NarratorLine line) {
        for (int i = from; i < to; i++) {
            if (line.piece(i).isWord()) {
                return false;
            }
        }
        return true;
    }

    /** Whether the narrator's words form a clause, with a verb that has a tense. */
    public boolean isClause(NarratorLine line) {
        for (int i = from; i < to; i++) {
            Piece piece = line.piece(i);
            if (piece.isRun()
                    || i > from
                            && piece.is(PartOfSpeech.VERB, PartOfSpeech.AUX)
                            && !piece.lower().endsWith("ing")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether narrator's words without a verb follow a run that ended its own clause: they are no part of the content.
     */
    public boolean strays(NarratorLine line) {
        boolean ended = false;
        boolean words = false;
        boolean verb = false;
        for (int i = from; i < to; i++) {
            Piece piece = line.piece(i);
            if (piece.isRun()) {
                ended = RunEnd.closes(piece);
                words = false;
                verb = false;
            } else {
                words |= piece.isWord();
                verb |= piece.is(PartOfSpeech.VERB, PartOfSpeech.AUX);
            }
        }
        return ended && words && !verb;
    }

    /** Whether the last run ends its clause: with a sign inside its marks, or before a comma or dash. */
    public boolean isClosed(NarratorLine line) {
        return RunEnd.closes(line.piece(to - 1)) || !line.piece(to).isWord();
    }

    /**
     * Whether a <i>that</i> at its end still waits for its clause: <i>Lee said that in June, the council had
     * offered</i>.
     */
    public boolean waitsForClause(NarratorLine line) {
        for (int i = to - 1; i >= from && !line.piece(i).is(PartOfSpeech.VERB, PartOfSpeech.AUX); i--) {
            if (line.is(i, "that") && line.piece(i).is(PartOfSpeech.SCONJ)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the content opens as a clause that depends on the one behind it: <i>Though …, Lee said</i>. */
    public boolean isSubordinate(NarratorLine line) {
        return SUBORDINATE.contains(line.piece(from).lower());
    }
}
