package org.onrecord.extract.quote.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.extract.engine.RuleId;
import org.onrecord.extract.mark.QuotedRun;
import org.onrecord.extract.quote.content.Draft;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.Piece;
import org.onrecord.extract.quote.line.Subject;
import org.onrecord.quotation.Quotation;

/**
 * A line of nothing but quotation, with no cue, left for the speaker rules.
 *
 * <pre>
 * “We will try again in May.”
 * </pre>
 */
final class LoneQuotation implements LineRule {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final double SURE = 0.9;
    private static final int FEWEST_WORDS = 4;

    @Override
    public RuleId id() {
        return RuleId.LONE_QUOTATION;
    }

    @Override
    public List<Quotation> find(NarratorLine line, Candidates candidates) {
        if (!line.isBare() || line.span().length() == 0) {
            return List.of();
        }
        Draft draft = new Draft(RuleId.LONE_QUOTATION, SURE);
        List<Quotation> found = new ArrayList<>();
        long words = line.pieces().stream()
                .filter(Piece::isRun)
                .mapToLong(run -> BLANKS.split(run.text()).length)
                .sum();
        if (words >= FEWEST_WORDS) {
            line.pieces().forEach(piece -> piece.quoted().ifPresent(draft::run));
            Following.addBareLines(draft, line, candidates);
            boolean mended =
                    line.piece(0).quoted().map(LoneQuotation::lostOpening).orElse(false);
            if (mended) {
                nextSpeaker(line, candidates).ifPresent(draft::subject);
            }
            Optional<Quotation> quotation = draft.find();
            quotation.ifPresent(found::add);
        }
        return found;
    }

    private static boolean lostOpening(QuotedRun run) {
        return run.warnings().stream().anyMatch(warning -> warning.code().equals("lost-opening-mark"));
    }

    /** A closing mark without an opening one, right before “Lee said”: the words before it are taken for hers. */
    private static Optional<Subject> nextSpeaker(NarratorLine line, Candidates candidates) {
        return candidates
                .next(line)
                .flatMap(next -> candidates.sites(next).stream().findFirst())
                .flatMap(candidates::subject)
                .filter(subject -> subject.from() == 0);
    }
}
