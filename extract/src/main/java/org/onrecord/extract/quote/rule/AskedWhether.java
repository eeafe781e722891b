package org.onrecord.extract.quote.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.extract.engine.RuleId;
import org.onrecord.extract.quote.content.ContentEnd;
import org.onrecord.extract.quote.content.Draft;
import org.onrecord.extract.quote.line.Dates;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.Subject;
import org.onrecord.extract.quote.phrase.MentionFinder;
import org.onrecord.quotation.Cue;
import org.onrecord.quotation.Polarity;
import org.onrecord.quotation.Quotation;
import org.onrecord.text.PartOfSpeech;

/**
 * A question put to somebody, by somebody who is named behind <i>by</i> or not at all; never a statement of the one who
 * was asked.
 *
 * <pre>
 * Asked whether the pump was new, Lee said that it was.     Lee was asked by a reporter why the pump was old.
 * </pre>
 */
final class AskedWhether implements LineRule {
    private static final double SURE = 0.8;
    private static final Set<String> QUESTIONS = Set.of("whether", "if", "why", "how", "what", "about", "who", "which");

    @Override
    public RuleId id() {
        return RuleId.ASKED_WHETHER;
    }

    @Override
    public List<Quotation> find(NarratorLine line, Candidates candidates) {
        List<Quotation> found = new ArrayList<>();
        for (int i = 0; i + 3 < line.size(); i++) {
            if (line.is(i, "asked") && isPassive(line, i)) {
                at(line, i, candidates).ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean isPassive(NarratorLine line, int asked) {
        int before = asked - 1;
        while (before >= 0 && line.piece(before).is(PartOfSpeech.ADV) && !line.is(before, "when")) {
            before--;
        }
        return before < 0
                || line.is(before, "when")
                || line.is(before, "was")
                || line.is(before, "were")
                || line.is(before, "been");
    }

    private static Optional<Quotation> at(NarratorLine line, int asked, Candidates candidates) {
        int date = Dates.endAt(line, asked + 1);
        int by = Math.max(date, asked + 1);
        Optional<Subject> asker = line.is(by, "by") ? MentionFinder.after(line, by + 1) : Optional.empty();
        if (asker.isEmpty()) {
            return Optional.empty();
        }
        int i = asker.get().to();
        if (i + 1 >= line.size() || !QUESTIONS.contains(line.piece(i).lower())) {
            return Optional.empty();
        }
        int from = line.is(i, "about") ? i + 1 : i;
        int end = end(line, from, ContentEnd.find(line, from, candidates.sites(line), asked));
        if (end - from < 2) {
            return Optional.empty();
        }
        Draft draft = new Draft(RuleId.ASKED_WHETHER, SURE).subject(asker.get());
        draft.content(line, from, end).cue(new Cue(line.span(asked, asked + 1), "ask"));
        return draft.polarity(Polarity.ASKED).find();
    }

    /** A relative clause or an apposition stands inside the question. */
    private static boolean goesOn(NarratorLine line, int i) {
        return line.is(i, "who") || line.is(i, "which") || line.is(i, "whose") || line.is(i, "the") || line.is(i, "a");
    }

    /** The question ends at the comma behind which the answer stands. */
    private static int end(NarratorLine line, int from, int end) {
        for (int i = from + 1; i < end; i++) {
            if (line.is(i, ",") && !goesOn(line, i + 1)) {
                return i;
            }
        }
        return end;
    }
}
