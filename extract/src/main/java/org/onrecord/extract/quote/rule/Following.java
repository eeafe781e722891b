package org.onrecord.extract.quote.rule;

import java.util.Optional;
import org.onrecord.extract.mark.QuotedRun;
import org.onrecord.extract.quote.content.Draft;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.Piece;

/**
 * Adds what goes on after a quotation: a second part behind the attribution, lines of nothing but quotation, next
 * paragraphs.
 */
final class Following {
    private Following() {}

    /** Adds the runs of the lines after {@code line} in its block that hold nothing else. */
    static void addBareLines(Draft draft, NarratorLine line, Candidates candidates) {
        NarratorLine end = line;
        Optional<NarratorLine> next = candidates.next(line);
        while (next.isPresent() && next.get().isBare()) {
            NarratorLine bare = next.get();
            bare.pieces().forEach(piece -> piece.quoted().ifPresent(draft::run));
            end = bare;
            next = candidates.next(bare);
        }
        NarratorLine last = next.isPresent() ? line : end;
        if (next.isEmpty() && !goesOn(last)) {
            NextParagraph.add(draft, last, candidates);
        } else {
            addNextBlocks(draft, last, candidates);
        }
    }

    /** Where the last run of {@code line} stays open, adds the run that opens the next block, and so on. */
    static void addNextBlocks(Draft draft, NarratorLine line, Candidates candidates) {
        NarratorLine open = line;
        while (goesOn(open)) {
            Optional<NarratorLine> next = candidates.firstOfNextBlock(open);
            if (next.isEmpty() || !next.get().piece(0).isRun()) {
                return;
            }
            next.get().piece(0).quoted().ifPresent(draft::run);
            open = next.get();
        }
    }

    private static boolean goesOn(NarratorLine line) {
        Piece last = line.piece(line.size() - 1);
        return last.quoted().map(QuotedRun::goesOn).orElse(false);
    }
}
