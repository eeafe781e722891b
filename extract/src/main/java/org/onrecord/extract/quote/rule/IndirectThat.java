package org.onrecord.extract.quote.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.extract.engine.RuleId;
import org.onrecord.extract.quote.content.ClaimFeatures;
import org.onrecord.extract.quote.content.ClaimJudge;
import org.onrecord.extract.quote.content.ContentEnd;
import org.onrecord.extract.quote.content.ContentParts;
import org.onrecord.extract.quote.content.ContentStart;
import org.onrecord.extract.quote.content.Draft;
import org.onrecord.extract.quote.cue.CueForm;
import org.onrecord.extract.quote.cue.CueSite;
import org.onrecord.extract.quote.cue.Infinitives;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.Relative;
import org.onrecord.extract.quote.line.Subject;
import org.onrecord.extract.quote.line.Subordinate;
import org.onrecord.extract.quote.phrase.Cited;
import org.onrecord.quotation.Polarity;
import org.onrecord.quotation.Quotation;
import org.onrecord.text.PartOfSpeech;

/**
 * Who said it, then what, in the article's words.
 *
 * <pre>
 * Ann Lee said that the plan was ready.     Lee told TASS in early May the plan was ready.
 * …, adding that it was cheap               … and noted that it was “cheap as chips”
 * </pre>
 */
public final class IndirectThat implements QuotationRule {
    private static final double MARKED = 0.92;
    private static final double BARE = 0.85;

    private final ClaimJudge judge;

    IndirectThat(ClaimJudge judge) {
        this.judge = judge;
    }

    @Override
    public RuleId id() {
        return RuleId.INDIRECT_THAT;
    }

    @Override
    public Optional<Quotation> find(CueSite site, Candidates candidates) {
        boolean fits = site.entry().hasClause();
        if (!fits
                || site.form() == CueForm.PASSIVE
                || site.entry().isAttitude()
                || site.form() == CueForm.INFINITIVE && !Infinitives.reports(site)) {
            return Optional.empty();
        }
        NarratorLine line = site.line();
        Optional<Cited> cited = Cited.at(line, site.after());
        if (cited.isPresent()) {
            return cite(site, cited.get(), candidates);
        }
        Optional<ContentStart> start = ContentStart.find(site);
        Optional<Subject> subject = candidates.subject(site);
        if (start.isEmpty() || subject.isEmpty()) {
            return Optional.empty();
        }
        boolean bare = start.get().kind() == ContentStart.Kind.BARE;
        if (bare && !site.entry().hasBareClause()) {
            return Optional.empty();
        }
        if (bare && site.form() == CueForm.PARTICIPLE && site.entry().isOfDocuments()) {
            return Optional.empty();
        }
        if (site.entry().isOfDocuments() && !subject.get().isDocument(line)) {
            return Optional.empty();
        }
        int from = start.get().from();
        if (Relative.governs(line, site.start()) && !Relative.isIn(line, site.start())) {
            return Optional.empty();
        }
        int end = ContentEnd.find(line, from, candidates.sites(line), site.verb());
        if (Subordinate.holds(line, subject.get().from())) {
            end = Subordinate.end(line, from, end);
        }
        if (Relative.isIn(line, site.start())) {
            end = Relative.end(line, from, end);
        }
        if (!ContentParts.say(line, ContentParts.of(line, from, Math.max(from, end)))) {
            return Optional.empty();
        }
        Draft draft = new Draft(RuleId.INDIRECT_THAT, bare ? BARE : MARKED)
                .content(line, from, end)
                .cue(site)
                .subject(subject.get());
        if (site.form() == CueForm.INFINITIVE) {
            draft.polarity(Polarity.SAID);
        }
        draft.setting(Occasion.of(site, subject.get(), start.get().settingTo(), candidates));
        List<String> features =
                ClaimFeatures.of(site, subject.get(), start.get().kind().name().toLowerCase(Locale.ROOT), from, end);
        return draft.find().filter(claim -> site.isBent() || judge.keeps(claim, features));
    }

    /** The content is the cited person's; the medium only passes it on. */
    private static Optional<Quotation> cite(CueSite site, Cited cited, Candidates candidates) {
        NarratorLine line = site.line();
        int from = line.is(cited.after(), "that") ? cited.after() + 1 : cited.after();
        if (from + 2 >= line.size() || line.piece(from).is(PartOfSpeech.VERB, PartOfSpeech.AUX)) {
            return Optional.empty();
        }
        Draft draft = new Draft(RuleId.INDIRECT_THAT, BARE);
        draft.content(line, from, ContentEnd.find(line, from, candidates.sites(line), site.verb()));
        return draft.cue(site).subject(cited.subject()).find();
    }
}
