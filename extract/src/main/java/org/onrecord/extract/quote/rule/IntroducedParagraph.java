package org.onrecord.extract.quote.rule;

import java.util.List;
import java.util.Optional;
import org.onrecord.extract.engine.RuleId;
import org.onrecord.extract.quote.content.Draft;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.quotation.Quotation;

/**
 * A paragraph that ends in a colon and introduces the quotation of the next one.
 *
 * <pre>
 * Ann Lee wrote to the council:
 * “…”
 * </pre>
 */
final class IntroducedParagraph implements LineRule {
    private static final double WITH_CUE = 0.9;
    private static final double WITHOUT_CUE = 0.75;

    @Override
    public RuleId id() {
        return RuleId.INTRODUCED_PARAGRAPH;
    }

    @Override
    public List<Quotation> find(NarratorLine line, Candidates candidates) {
        Optional<NarratorLine> content = candidates.firstOfNextBlock(line).filter(NarratorLine::isBare);
        Optional<Introduction> introduction = content.isEmpty() ? Optional.empty() : Introduction.of(line, candidates);
        return introduction.flatMap(found -> quotation(found, content.orElseThrow(), candidates)).stream()
                .toList();
    }

    private static Optional<Quotation> quotation(
            Introduction introduction, NarratorLine content, Candidates candidates) {
        Draft draft = new Draft(RuleId.INTRODUCED_PARAGRAPH, introduction.hasVerb() ? WITH_CUE : WITHOUT_CUE)
                .subject(introduction.subject());
        content.pieces().forEach(piece -> piece.quoted().ifPresent(draft::run));
        Following.addBareLines(draft, content, candidates);
        return draft.cue(introduction.cue()).find();
    }
}
