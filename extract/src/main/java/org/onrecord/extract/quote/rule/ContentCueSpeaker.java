package org.onrecord.extract.quote.rule;

import java.util.List;
import java.util.Optional;
import org.onrecord.extract.engine.RuleId;
import org.onrecord.extract.lexicon.Frame;
import org.onrecord.extract.quote.content.AttributionTrail;
import org.onrecord.extract.quote.content.ContentEnd;
import org.onrecord.extract.quote.content.Draft;
import org.onrecord.extract.quote.content.LeftContent;
import org.onrecord.extract.quote.cue.BesideMarks;
import org.onrecord.extract.quote.cue.CueForm;
import org.onrecord.extract.quote.cue.CueSite;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.Relative;
import org.onrecord.extract.quote.line.Subject;
import org.onrecord.extract.quote.phrase.Cited;
import org.onrecord.extract.quote.phrase.MentionFinder;
import org.onrecord.extract.quote.phrase.NounPhrase;
import org.onrecord.extract.quote.phrase.SettingFinder;
import org.onrecord.extract.quote.phrase.TitleRun;
import org.onrecord.quotation.Quotation;
import org.onrecord.text.PartOfSpeech;

/**
 * Content first, then who said it, in either order.
 *
 * <pre>
 * “…,” Ann Lee said.            “…,” said Ann Lee, head of the office.
 * The plan is ready, Lee said.  The plan, Lee said, is ready.
 * “…,” Lee said. “…”            “…,” Lee said, “…”
 * </pre>
 */
final class ContentCueSpeaker implements QuotationRule {
    private static final double BETWEEN_MARKS = 0.97;
    private static final double REPORTED = 0.9;

    @Override
    public RuleId id() {
        return RuleId.CONTENT_CUE_SPEAKER;
    }

    @Override
    public Optional<Quotation> find(CueSite site, Candidates candidates) {
        if (site.form() != CueForm.FINITE
                || !(site.entry().has(Frame.QUOTATION)
                        || site.entry().has(Frame.CLAUSE)
                        || site.entry().has(Frame.ADDRESSEE))) {
            return Optional.empty();
        }
        NarratorLine line = site.line();
        if (Relative.governs(line, site.start())) {
            return Optional.empty();
        }
        Optional<Subject> before = candidates.before(line, site.start());
        if (before.isPresent()) {
            Optional<LeftContent> left = LeftContent.before(line, before.get().from());
            return left.flatMap(content -> find(site, content, before.get(), site.after(), candidates));
        }
        Optional<LeftContent> left = LeftContent.before(line, site.start());
        Optional<Subject> after =
                site.entry().has(Frame.ADDRESSEE) ? Optional.empty() : MentionFinder.after(line, site.after());
        if (left.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        return find(site, left.get(), after.get(), after.get().to(), candidates);
    }

    private Optional<Quotation> find(
            CueSite site, LeftContent left, Subject subject, int after, Candidates candidates) {
        NarratorLine line = site.line();
        boolean marks = left.onlyRuns(line);
        boolean lastIsRun = line.piece(left.to() - 1).isRun();
        if (lastIsRun && !left.isClosed(line)) {
            return Optional.empty();
        }
        if (!marks && after == site.after() && BesideMarks.runFollows(site)) {
            return Optional.empty();
        }
        if (site.entry().isAttitude() && !lastIsRun
                || left.strays(line)
                || left.waitsForClause(line)
                || !marks && left.isSubordinate(line)) {
            return Optional.empty();
        }
        if (!marks && !left.isClause(line) && !verbGoesOn(line, after) || !lastIsRun && !endsAttribution(site, after)) {
            return Optional.empty();
        }
        Optional<Cited> cited = Cited.at(line, AttributionTrail.settingEnd(line, after));
        boolean citable = !lastIsRun || site.entry().lemma().equals("report");
        if (citable && cited.isPresent() && cited.get().after() >= line.size() - 1 && Cited.isMedium(line, subject)) {
            return cite(site, left, cited.get());
        }
        Draft draft = new Draft(RuleId.CONTENT_CUE_SPEAKER, lastIsRun ? BETWEEN_MARKS : REPORTED);
        draft.content(line, left.from(), left.to()).cue(site).subject(subject);
        int rest = goesOnAt(line, after, lastIsRun);
        draft.setting(candidates
                .settings()
                .find(
                        line,
                        after,
                        rest < 0 ? AttributionTrail.settingEnd(line, after) : rest,
                        site.entry().has(Frame.ADDRESSEE)));
        if (rest >= 0) {
            List<CueSite> sites = candidates.sites(line);
            int end = ContentEnd.find(line, rest, sites, site.verb());
            draft.content(line, rest, end);
            if (marks && end >= line.size() - 1) {
                Following.addBareLines(draft, line, candidates);
            }
        } else if (lastIsRun) {
            Following.addBareLines(draft, line, candidates);
        }
        return draft.find();
    }

    /**
     * Where the content goes on after the attribution: after a comma or colon, at a run or, if it began without marks,
     * at a clause.
     */
    private static int goesOnAt(NarratorLine line, int after, boolean marks) {
        int i = AttributionTrail.settingEnd(line, after);
        if (i < line.size() && line.piece(i).isRun()) {
            return TitleRun.is(line, i) ? -1 : i;
        }
        if (i + 1 < line.size()
                && (line.is(i, ",") || line.is(i, ":") || line.piece(i).isBreak())) {
            boolean run = line.piece(i + 1).isRun();
            boolean clause = !marks
                    && line.is(i, ",")
                    && !line.piece(i + 1).lower().endsWith("ing")
                    && !AttributionTrail.isNarrator(line, i + 1);
            return run || clause ? i + 1 : -1;
        }
        return -1;
    }

    /** After a reported clause, the attribution has to end its line or be followed by a comma. */
    private static boolean endsAttribution(CueSite site, int after) {
        NarratorLine line = site.line();
        int end = AttributionTrail.settingEnd(
                line,
                site.entry().has(Frame.ADDRESSEE)
                        ? SettingFinder.addressee(line, Math.min(after, line.size() - 1), line.size())
                                .map(NounPhrase::to)
                                .orElse(after)
                        : after);
        return end >= line.size()
                || line.is(end, ",")
                || line.piece(end).isBreak()
                || AttributionTrail.isNarrator(line, end);
    }

    /** The content is the cited person's; the medium only passes it on. */
    private static Optional<Quotation> cite(CueSite site, LeftContent left, Cited cited) {
        Draft draft = new Draft(RuleId.CONTENT_CUE_SPEAKER, REPORTED).content(site.line(), left.from(), left.to());
        return draft.cue(site).subject(cited.subject()).find();
    }

    /** <i>The pump, Lee said, is ready</i>: the verb of the content stands behind the attribution. */
    private static boolean verbGoesOn(NarratorLine line, int after) {
        int i = AttributionTrail.settingEnd(line, after);
        return line.is(i, ",")
                && i + 1 < line.size()
                && line.piece(i + 1).is(PartOfSpeech.VERB, PartOfSpeech.AUX)
                && !line.piece(i + 1).lower().endsWith("ing");
    }
}
