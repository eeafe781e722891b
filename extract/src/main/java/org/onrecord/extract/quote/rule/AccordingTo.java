package org.onrecord.extract.quote.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.extract.engine.RuleId;
import org.onrecord.extract.quote.content.AttributionTrail;
import org.onrecord.extract.quote.content.ContentEnd;
import org.onrecord.extract.quote.content.Draft;
import org.onrecord.extract.quote.content.LeftContent;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.Subject;
import org.onrecord.extract.quote.phrase.Dateline;
import org.onrecord.extract.quote.phrase.MentionFinder;
import org.onrecord.quotation.Cue;
import org.onrecord.quotation.Quotation;

/**
 * A speaker after <i>according to</i>, before the content, behind it or in the middle of it.
 *
 * <pre>
 * According to Ann Lee, the plan is ready.     The plan is ready, according to Lee.
 * The plan, according to Lee, is ready.
 * </pre>
 */
final class AccordingTo implements LineRule {
    private static final double SURE = 0.93;

    @Override
    public RuleId id() {
        return RuleId.ACCORDING_TO;
    }

    @Override
    public List<Quotation> find(NarratorLine line, Candidates candidates) {
        List<Quotation> found = new ArrayList<>();
        for (int i = 0; i + 2 < line.size(); i++) {
            if (line.is(i, "according") && line.is(i + 1, "to") && !line.is(i - 1, "that") && !line.is(i - 2, "that")) {
                at(line, i, candidates).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Quotation> at(NarratorLine line, int cue, Candidates candidates) {
        Optional<Subject> subject = MentionFinder.after(line, cue + 2);
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        int after = AttributionTrail.settingEnd(line, subject.get().to());
        boolean opens = cue == 0
                || cue <= 2 && !line.is(cue - 1, ",") && !line.piece(cue - 1).isRun();
        boolean front = opens || line.is(cue - 1, ":") || line.is(cue - 1, ";");
        boolean comma =
                line.is(after, ",") || after < line.size() && line.piece(after).isRun() || line.is(after, ":");
        int rest = line.is(after, ",") || line.is(after, ":") ? after + 1 : after;
        Draft draft = new Draft(RuleId.ACCORDING_TO, SURE);
        if (!front) {
            int to = line.is(cue - 1, ",") ? cue - 1 : cue;
            int from = clauseStart(line, to);
            draft.content(line, from, to);
        }
        boolean goesOn = comma
                && rest < line.size()
                && (front || line.is(cue - 1, ",") && !AttributionTrail.isNarrator(line, rest) && shortLeft(line, cue));
        if (goesOn) {
            draft.content(line, rest, ContentEnd.find(line, rest, candidates.sites(line), -1));
        }
        draft.cue(new Cue(line.span(cue, cue + 2), "according to")).subject(subject.get());
        draft.setting(candidates.settings().find(line, subject.get().to(), after, false));
        return front && !goesOn ? Optional.empty() : draft.find();
    }

    /** Left of a parenthetical attribution stands only the subject of the clause that goes on after it. */
    private static boolean shortLeft(NarratorLine line, int cue) {
        LeftContent left = new LeftContent(0, cue);
        return !left.isClause(line);
    }

    private static int clauseStart(NarratorLine line, int to) {
        int from = Math.min(to, Dateline.end(line));
        while (from < to && (line.is(from, "but") || line.is(from, "and") || line.is(from, ","))) {
            from++;
        }
        return from;
    }
}
