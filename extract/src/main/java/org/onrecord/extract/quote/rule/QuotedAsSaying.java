package org.onrecord.extract.quote.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.extract.engine.RuleId;
import org.onrecord.extract.lexicon.CueUse;
import org.onrecord.extract.lexicon.ReportingVerbs;
import org.onrecord.extract.lexicon.VerbForm;
import org.onrecord.extract.quote.content.ContentEnd;
import org.onrecord.extract.quote.content.Draft;
import org.onrecord.extract.quote.content.LeftContent;
import org.onrecord.extract.quote.line.Dates;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.Subject;
import org.onrecord.extract.quote.phrase.MentionFinder;
import org.onrecord.extract.quote.phrase.PhraseFinder;
import org.onrecord.quotation.Cue;
import org.onrecord.quotation.Quotation;
import org.onrecord.quotation.Warning;

/**
 * A speaker whom somebody else quotes.
 *
 * <pre>
 * Ann Lee was quoted by TASS as saying that the plan is ready.
 * engineer Ann Lee as saying that the plan is ready      (“was quoted” lost in translation)
 * </pre>
 */
final class QuotedAsSaying implements LineRule {
    private static final double SURE = 0.93;
    private static final Set<String> SAYING = ReportingVerbs.words(CueUse.COMMON, VerbForm.ING);
    private static final Set<String> QUOTED =
            Set.of("quoted", "cited", "reported", "quotes", "cites", "quoting", "citing", "cite", "quote");

    @Override
    public RuleId id() {
        return RuleId.QUOTED_AS_SAYING;
    }

    @Override
    public List<Quotation> find(NarratorLine line, Candidates candidates) {
        List<Quotation> found = new ArrayList<>();
        for (int i = 1; i + 1 < line.size(); i++) {
            if (line.is(i, "as") && SAYING.contains(line.piece(i + 1).lower())) {
                at(line, i, candidates).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Quotation> at(NarratorLine line, int as, Candidates candidates) {
        int quoted = quotedBefore(line, as);
        Draft draft = new Draft(RuleId.QUOTED_AS_SAYING, SURE);
        Optional<Subject> subject;
        if (quoted < 0) {
            subject = MentionFinder.before(line, as)
                    .or(() -> PhraseFinder.endingBefore(line, as).map(MentionFinder::subject));
            draft.warn(new Warning(
                    "missing-was-quoted", "“as saying” without “was quoted”", "the words before it name the speaker"));
        } else if (line.piece(quoted).lower().matches("quot(es|ing|e)|cit(es|ing|e)") || !passive(line, quoted)) {
            subject = PhraseFinder.endingBefore(line, as).map(MentionFinder::subject);
        } else {
            subject = MentionFinder.before(line, groupStart(line, quoted));
        }
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        Optional<LeftContent> left = LeftContent.before(line, subject.get().from());
        if (quoted >= 0 && left.isPresent() && endsThere(line, as + 2)) {
            draft.content(line, left.get().from(), left.get().to()).subject(subject.get());
            return draft.cue(new Cue(line.span(groupStart(line, quoted), as + 2), "quote"))
                    .find();
        }
        int from = line.is(as + 2, "that") || line.is(as + 2, ":") || line.is(as + 2, ",") ? as + 3 : as + 2;
        if (from >= line.size()) {
            return Optional.empty();
        }
        draft.content(line, from, ContentEnd.find(line, from, candidates.sites(line), as + 1))
                .subject(subject.get());
        int end = line.is(as + 2, "that") ? as + 3 : as + 2;
        int start = quoted >= 0 && passive(line, quoted) ? groupStart(line, quoted) : as;
        return draft.cue(new Cue(line.span(start, end), "quote")).find();
    }

    private static int quotedBefore(NarratorLine line, int as) {
        for (int i = as - 1; i >= 0 && as - i < 20; i--) {
            if (QUOTED.contains(line.piece(i).lower())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean passive(NarratorLine line, int quoted) {
        return groupStart(line, quoted) < quoted;
    }

    private static int groupStart(NarratorLine line, int quoted) {
        int start = quoted;
        while (start > 0
                && line.piece(start - 1).lower().matches("was|were|is|are|been|has|have|had|also|being|later")) {
            start--;
        }
        return start;
    }

    /** Whether no content follows “as saying”: the line ends, or goes on with who quoted it, or when. */
    private static boolean endsThere(NarratorLine line, int i) {
        return i >= line.size()
                || line.piece(i).isBreak()
                || line.is(i, "by")
                || Dates.endAt(line, i) >= line.size() - 1;
    }
}
