package org.onrecord.extract.quote.rule;

import java.util.Optional;
import org.onrecord.extract.engine.RuleId;
import org.onrecord.extract.lexicon.Frame;
import org.onrecord.extract.quote.content.AttributionTrail;
import org.onrecord.extract.quote.content.ContentEnd;
import org.onrecord.extract.quote.content.ContentStart;
import org.onrecord.extract.quote.content.Draft;
import org.onrecord.extract.quote.cue.CueForm;
import org.onrecord.extract.quote.cue.CueSite;
import org.onrecord.extract.quote.cue.Infinitives;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.RunEnd;
import org.onrecord.extract.quote.line.Subject;
import org.onrecord.quotation.Polarity;
import org.onrecord.quotation.Quotation;

/**
 * Who said it first, then the words between marks.
 *
 * <pre>
 * Ann Lee said: “…”     Lee told reporters in Kyiv that “…”
 * </pre>
 */
final class SpeakerCueContent implements QuotationRule {
    private static final double SURE = 0.95;

    @Override
    public RuleId id() {
        return RuleId.SPEAKER_CUE_CONTENT;
    }

    @Override
    public Optional<Quotation> find(CueSite site, Candidates candidates) {
        if (site.form() == CueForm.PASSIVE || site.form() == CueForm.INFINITIVE && !Infinitives.reports(site)) {
            return Optional.empty();
        }
        NarratorLine line = site.line();
        Optional<ContentStart> start = ContentStart.find(site)
                .filter(found ->
                        found.from() < line.size() && line.piece(found.from()).isRun());
        Optional<Subject> subject = candidates.subject(site);
        if (start.isEmpty()
                || subject.isEmpty()
                || !(site.entry().has(Frame.QUOTATION) || site.entry().has(Frame.CLAUSE))) {
            return Optional.empty();
        }
        int from = start.get().from();
        int end = goesOn(line, from) ? ContentEnd.find(line, from, candidates.sites(line), site.verb()) : from + 1;
        Draft draft = new Draft(RuleId.SPEAKER_CUE_CONTENT, SURE)
                .content(line, from, end)
                .cue(site)
                .subject(subject.get());
        if (site.form() == CueForm.INFINITIVE) {
            draft.polarity(Polarity.SAID);
        }
        draft.setting(Occasion.of(site, subject.get(), start.get().settingTo(), candidates));
        if (end >= line.size() - 1) {
            Following.addBareLines(draft, line, candidates);
        }
        return draft.find();
    }

    /** Whether words follow the run that go on with its clause. */
    private static boolean goesOn(NarratorLine line, int run) {
        int next = run + 1;
        if (next >= line.size() || line.piece(next).isBreak()) {
            return false;
        }
        boolean ended = RunEnd.closes(line.piece(run));
        return !ended && (line.piece(next).isWord() || line.is(next, ",")) && !AttributionTrail.isNarrator(line, next);
    }
}
