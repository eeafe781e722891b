package org.onrecord.extract.quote.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.extract.engine.RuleId;
import org.onrecord.extract.lexicon.Frame;
import org.onrecord.extract.lexicon.ReportingVerbs;
import org.onrecord.extract.quote.content.AttributionTrail;
import org.onrecord.extract.quote.content.ContentEnd;
import org.onrecord.extract.quote.content.Draft;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.Piece;
import org.onrecord.extract.quote.line.Subject;
import org.onrecord.extract.quote.phrase.MentionFinder;
import org.onrecord.quotation.Cue;
import org.onrecord.quotation.Quotation;
import org.onrecord.text.PartOfSpeech;

/**
 * A speaker in an <i>as</i> clause.
 *
 * <pre>
 * As Ann Lee noted, the plan is ready.          As noted in the ministry, the plan is ready.
 * As it emerges from the report, it is ready.   The plan is ready, as Lee put it.
 * </pre>
 */
final class AsSpeakerNoted implements LineRule {
    private static final double SURE = 0.88;
    private static final Set<String> EMERGES =
            Set.of("emerges", "follows", "appears", "emerged", "followed", "transpires");
    private static final Set<String> LINKS = Set.of("in", "by", "at", "from");
    private static final Set<String> EXTRA = Set.of("put", "puts", "described");

    @Override
    public RuleId id() {
        return RuleId.AS_SPEAKER_NOTED;
    }

    @Override
    public List<Quotation> find(NarratorLine line, Candidates candidates) {
        for (int i = 0; i + 2 < line.size(); i++) {
            boolean opens = i == 0 || line.is(i - 1, ",") || line.piece(i - 1).isRun();
            if (opens && line.is(i, "as")) {
                Optional<Quotation> found = at(line, i, candidates);
                if (found.isPresent()) {
                    return List.of(found.get());
                }
            }
        }
        return List.of();
    }

    private Optional<Quotation> at(NarratorLine line, int as, Candidates candidates) {
        int verb = verb(line, as + 1);
        if (verb < 0) {
            return Optional.empty();
        }
        boolean passive = verb == as + 1 || EMERGES.contains(line.piece(verb).lower());
        int link = verb + 1;
        Optional<Subject> subject = passive
                ? (LINKS.contains(link < line.size() ? line.piece(link).lower() : "")
                        ? MentionFinder.after(line, link + 1)
                        : Optional.empty())
                : MentionFinder.before(line, verb)
                        .filter(found -> found.from() > as && !clause(line, as + 1, found.from()));
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        int afterWords = passive ? subject.get().to() : line.is(verb + 1, "it") ? verb + 2 : verb + 1;
        int after = AttributionTrail.settingEnd(line, afterWords);
        Draft draft = new Draft(RuleId.AS_SPEAKER_NOTED, SURE);
        if (as == 0 && line.is(after, ",") && after + 1 < line.size()) {
            draft.content(line, after + 1, ContentEnd.find(line, after + 1, candidates.sites(line), verb));
        } else if (as > 0 && (after >= line.size() || line.piece(after).isBreak())) {
            draft.content(line, 0, line.is(as - 1, ",") ? as - 1 : as);
        } else {
            return Optional.empty();
        }
        Cue cue = new Cue(
                passive ? line.span(as, verb + 2) : line.span(verb, verb + 1),
                "as " + line.piece(verb).lower());
        draft.cue(cue).subject(subject.get());
        return draft.setting(candidates.settings().find(line, afterWords, after, false))
                .find();
    }

    /** Whether a verb between <i>as</i> and the subject makes a clause of its own: <i>As it rained, Lee said …</i> */
    private static boolean clause(NarratorLine line, int from, int to) {
        return line.pieces().subList(from, to).stream()
                .anyMatch(piece -> piece.is(PartOfSpeech.VERB, PartOfSpeech.AUX));
    }

    /** The verb of the <i>as</i> clause before its comma, or -1. */
    private static int verb(NarratorLine line, int from) {
        for (int i = from; i < line.size() && i < from + 14; i++) {
            Piece piece = line.piece(i);
            boolean speech = ReportingVerbs.find(piece.lower())
                    .map(form -> form.entry().has(Frame.CLAUSE) && !form.ing() && !form.base())
                    .orElse(false);
            if (speech || EMERGES.contains(piece.lower()) || EXTRA.contains(piece.lower())) {
                return i;
            }
            if (piece.is(",") && i > from + 8 || piece.isBreak() || piece.isRun()) {
                return -1;
            }
        }
        return -1;
    }
}
