package org.onrecord.extract.quote.rule;

import java.util.List;
import java.util.Optional;
import org.onrecord.extract.engine.RuleId;
import org.onrecord.extract.mark.QuotedRun;
import org.onrecord.extract.quote.content.Draft;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.Subject;
import org.onrecord.extract.quote.phrase.MentionFinder;
import org.onrecord.extract.quote.phrase.PhraseFinder;
import org.onrecord.quotation.Cue;
import org.onrecord.quotation.MentionKind;
import org.onrecord.quotation.Quotation;

/**
 * A speaker before a colon, without a verb that we know.
 *
 * <pre>
 * Lee, on the delay: “…”       That did not surprise engineer Ann Lee: “…”
 * </pre>
 */
final class LabelColon implements LineRule {
    private static final double SURE = 0.8;

    @Override
    public RuleId id() {
        return RuleId.LABEL_COLON;
    }

    @Override
    public List<Quotation> find(NarratorLine line, Candidates candidates) {
        for (int i = 1; i + 1 < line.size(); i++) {
            if (line.is(i, ":")
                    && line.piece(i + 1).quoted().filter(QuotedRun::isSpeech).isPresent()) {
                return at(line, i, candidates).map(List::of).orElse(List.of());
            }
        }
        return List.of();
    }

    private Optional<Quotation> at(NarratorLine line, int colon, Candidates candidates) {
        Optional<Subject> subject = PhraseFinder.endingBefore(line, colon)
                .map(MentionFinder::subject)
                .filter(found -> isNamed(found));
        if (subject.isEmpty()) {
            subject =
                    PhraseFinder.startingAt(line, 0).map(MentionFinder::subject).filter(LabelColon::isNamed);
        }
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        Draft draft = new Draft(RuleId.LABEL_COLON, SURE)
                .content(line, colon + 1, colon + 2)
                .subject(subject.get());
        if (colon + 3 >= line.size()) {
            Following.addBareLines(draft, line, candidates);
        }
        return draft.cue(new Cue(line.piece(colon).span(), ":")).find();
    }

    private static boolean isNamed(Subject subject) {
        return subject.mentions().get(0).kind() == MentionKind.NAME;
    }
}
