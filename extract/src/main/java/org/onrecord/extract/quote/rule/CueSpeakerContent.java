package org.onrecord.extract.quote.rule;

import java.util.Optional;
import org.onrecord.extract.engine.RuleId;
import org.onrecord.extract.lexicon.Frame;
import org.onrecord.extract.quote.content.AttributionTrail;
import org.onrecord.extract.quote.content.Draft;
import org.onrecord.extract.quote.cue.CueForm;
import org.onrecord.extract.quote.cue.CueSite;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.Subject;
import org.onrecord.extract.quote.phrase.MentionFinder;
import org.onrecord.extract.quote.phrase.TitleRun;
import org.onrecord.quotation.Quotation;

/**
 * The cue first, then who said it, then the words between marks.
 *
 * <pre>
 * Said Ann Lee, head of the office: “…”     But, said Lee, “…”
 * </pre>
 */
final class CueSpeakerContent implements QuotationRule {
    private static final double SURE = 0.9;

    @Override
    public RuleId id() {
        return RuleId.CUE_SPEAKER_CONTENT;
    }

    @Override
    public Optional<Quotation> find(CueSite site, Candidates candidates) {
        NarratorLine line = site.line();
        if (site.form() != CueForm.FINITE || !site.entry().has(Frame.QUOTATION) || !opens(line, site.start())) {
            return Optional.empty();
        }
        Optional<Subject> subject = MentionFinder.after(line, site.after());
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        int end = AttributionTrail.settingEnd(line, subject.get().to());
        int run = line.is(end, ",") || line.is(end, ":") ? end + 1 : end;
        if (run >= line.size() || !line.piece(run).isRun() || TitleRun.is(line, run)) {
            return Optional.empty();
        }
        Draft draft = new Draft(RuleId.CUE_SPEAKER_CONTENT, SURE)
                .content(line, run, run + 1)
                .cue(site)
                .subject(subject.get());
        draft.setting(candidates.settings().find(line, subject.get().to(), end, false));
        if (run >= line.size() - 2) {
            Following.addBareLines(draft, line, candidates);
        }
        return draft.find();
    }

    /** At the start of the line, or behind one word and a comma. */
    private static boolean opens(NarratorLine line, int start) {
        return start == 0 || start == 1 && !line.piece(0).isRun() || start == 2 && line.is(1, ",");
    }
}
