package org.onrecord.extract.quote.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.extract.engine.RuleId;
import org.onrecord.extract.lexicon.CueUse;
import org.onrecord.extract.lexicon.ReportingVerbs;
import org.onrecord.extract.lexicon.VerbForm;
import org.onrecord.extract.quote.content.AttributionTrail;
import org.onrecord.extract.quote.content.ContentEnd;
import org.onrecord.extract.quote.content.Draft;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.Subject;
import org.onrecord.extract.quote.phrase.MentionFinder;
import org.onrecord.quotation.Cue;
import org.onrecord.quotation.Quotation;

/**
 * A passive with its agent.
 *
 * <pre>
 * It was reported by the Ministry of Ports that the plan is ready.
 * </pre>
 */
final class ItWasReported implements LineRule {
    private static final double SURE = 0.88;
    private static final double HEARSAY = 0.7;
    private static final Set<String> VERBS = ReportingVerbs.words(CueUse.IMPERSONAL, VerbForm.PARTICIPLE);

    @Override
    public RuleId id() {
        return RuleId.IT_WAS_REPORTED;
    }

    @Override
    public List<Quotation> find(NarratorLine line, Candidates candidates) {
        for (int i = 2; i + 3 < line.size(); i++) {
            boolean passive = line.is(i - 1, "was") || line.is(i - 1, "is") || line.is(i - 1, "been");
            boolean it = line.is(i - 2, "it") || line.is(i - 3, "it");
            if (passive
                    && it
                    && VERBS.contains(line.piece(i).lower())
                    && (line.is(i + 1, "by") || line.is(i + 1, "in") || line.is(i + 1, "at"))) {
                return at(line, i, candidates).map(List::of).orElse(List.of());
            }
            if (passive && it && VERBS.contains(line.piece(i).lower()) && line.is(i + 1, "that")) {
                return hearsay(line, i, candidates).map(List::of).orElse(List.of());
            }
        }
        return List.of();
    }

    /** Nobody is named: whoever said it stays unknown. */
    private static Optional<Quotation> hearsay(NarratorLine line, int verb, Candidates candidates) {
        Draft draft = new Draft(RuleId.IT_WAS_REPORTED, HEARSAY);
        draft.content(line, verb + 2, ContentEnd.find(line, verb + 2, candidates.sites(line), verb));
        return draft.cue(new Cue(line.span(verb - 1, verb + 1), line.piece(verb).lower()))
                .find();
    }

    private Optional<Quotation> at(NarratorLine line, int verb, Candidates candidates) {
        Optional<Subject> subject = MentionFinder.after(line, verb + 2);
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        int that = AttributionTrail.settingEnd(line, subject.get().to());
        that = line.is(that, ",") ? that + 1 : that;
        if (!line.is(that, "that") || that + 3 >= line.size()) {
            return Optional.empty();
        }
        Draft draft = new Draft(RuleId.IT_WAS_REPORTED, SURE);
        draft.content(line, that + 1, ContentEnd.find(line, that + 1, candidates.sites(line), verb))
                .subject(subject.get());
        draft.cue(new Cue(line.span(verb - 1, verb + 1), line.piece(verb).lower()));
        return draft.setting(candidates.settings().find(line, subject.get().to(), that, false))
                .find();
    }
}
