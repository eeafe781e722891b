package org.onrecord.extract.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.quotation.Quotation;

/**
 * A line of nothing but quotation, with no cue, left for the speaker rules.
 *
 * <pre>
 * “We will try again in May.”
 * </pre>
 */
final class LoneQuotation implements LineRule {
    private static final double SURE = 0.9;
    private static final int FEWEST_WORDS = 4;

    @Override
    public List<Quotation> find(NarratorLine line, Candidates candidates) {
        if (!Following.isBare(line) || line.span().length() == 0) {
            return List.of();
        }
        Draft draft = new Draft(LoneQuotation.class, SURE);
        List<Quotation> found = new ArrayList<>();
        long words = line.pieces().stream()
                .filter(Piece::isRun)
                .mapToLong(run -> run.text().split("\\s+").length)
                .sum();
        if (words >= FEWEST_WORDS) {
            line.pieces().forEach(piece -> piece.quoted().ifPresent(draft::run));
            Following.addBareLines(draft, line, candidates);
            Optional<Quotation> quotation = draft.find();
            quotation.ifPresent(found::add);
        }
        return found;
    }
}
