package org.onrecord.extract.quote;

import java.util.Optional;
import org.onrecord.quotation.Polarity;
import org.onrecord.quotation.Quotation;

/**
 * Who said it, then what, in the article's words.
 *
 * <pre>
 * Ann Lee said that the plan was ready.     Lee told TASS in early May the plan was ready.
 * …, adding that it was cheap               … and noted that it was “cheap as chips”
 * </pre>
 */
final class IndirectThat implements QuotationRule {
    private static final double MARKED = 0.92;
    private static final double BARE = 0.85;

    @Override
    public Optional<Quotation> find(CueSite site, Candidates candidates) {
        boolean fits =
                site.entry().has('T') || site.entry().has('R') || site.entry().has('W');
        if (!fits
                || site.form() == CueForm.PASSIVE
                || site.entry().isAttitude()
                || site.form() == CueForm.INFINITIVE && !Infinitives.reports(site)) {
            return Optional.empty();
        }
        NarratorLine line = site.line();
        Optional<ContentStart> start = ContentStart.find(site);
        Optional<Subject> subject = candidates.subject(site);
        if (start.isEmpty() || subject.isEmpty()) {
            return Optional.empty();
        }
        boolean bare = start.get().kind() == ContentStart.Kind.BARE;
        if (bare && site.form() == CueForm.PARTICIPLE && site.entry().sort() == 'd') {
            return Optional.empty();
        }
        int from = start.get().from();
        int end = ContentEnd.find(line, from, candidates.sites(line), site.verb());
        if (end - from < 2) {
            return Optional.empty();
        }
        Draft draft = new Draft(IndirectThat.class, bare ? BARE : MARKED)
                .content(line, from, end)
                .cue(site)
                .subject(subject.get());
        if (site.form() == CueForm.INFINITIVE) {
            draft.polarity(Polarity.SAID);
        }
        draft.setting(candidates
                .settings()
                .find(line, subject.get().to(), Math.max(subject.get().to(), site.start()), false));
        draft.setting(candidates
                .settings()
                .find(line, site.after(), start.get().settingTo(), site.entry().has('R')));
        return draft.find();
    }
}
