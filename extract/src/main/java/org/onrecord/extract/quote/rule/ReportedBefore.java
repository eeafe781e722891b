package org.onrecord.extract.quote.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.extract.engine.RuleId;
import org.onrecord.extract.lexicon.CueUse;
import org.onrecord.extract.lexicon.ReportingVerbs;
import org.onrecord.extract.lexicon.VerbForm;
import org.onrecord.extract.mark.Snippet;
import org.onrecord.extract.quote.content.AttributionTrail;
import org.onrecord.extract.quote.content.Draft;
import org.onrecord.extract.quote.line.Dates;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.Subject;
import org.onrecord.extract.quote.phrase.MentionFinder;
import org.onrecord.quotation.Cue;
import org.onrecord.quotation.Quotation;
import org.onrecord.quotation.Warning;

/**
 * A sentence that attributes the one before it.
 *
 * <pre>
 * The plan is ready. This was reported to TASS in the press service of the ministry.
 * </pre>
 */
final class ReportedBefore implements LineRule {
    private static final double SURE = 0.85;
    private static final Set<String> OPENERS = Set.of("this", "it", "that", "about");
    private static final Set<String> VERBS = ReportingVerbs.words(CueUse.IMPERSONAL, VerbForm.PARTICIPLE);
    private static final Set<String> LINKS = Set.of("in", "by", "at", "from");

    @Override
    public RuleId id() {
        return RuleId.REPORTED_BEFORE;
    }

    @Override
    public List<Quotation> find(NarratorLine line, Candidates candidates) {
        Optional<NarratorLine> previous = candidates.previous(line);
        if (previous.isEmpty() || !OPENERS.contains(line.piece(0).lower())) {
            return List.of();
        }
        for (int i = 1; i < Math.min(5, line.size()); i++) {
            boolean passive = line.is(i - 1, "was") || line.is(i - 1, "is") || line.is(i - 1, "been");
            if (passive && VERBS.contains(line.piece(i).lower())) {
                return at(line, i, previous.get(), candidates).map(List::of).orElse(List.of());
            }
        }
        return List.of();
    }

    private Optional<Quotation> at(NarratorLine line, int verb, NarratorLine before, Candidates candidates) {
        for (int i = verb + 1; i + 1 < line.size(); i++) {
            if (LINKS.contains(line.piece(i).lower()) && !Dates.startsAt(line, i)) {
                Optional<Subject> subject = MentionFinder.after(line, i + 1);
                if (subject.isPresent()
                        && AttributionTrail.settingEnd(line, subject.get().to()) >= line.size() - 1) {
                    Draft draft = new Draft(RuleId.REPORTED_BEFORE, SURE);
                    draft.content(before, 0, before.size()).subject(subject.get());
                    draft.cue(new Cue(line.span(verb - 1, verb + 1), "report"));
                    draft.setting(candidates.settings().find(line, verb + 1, i, false));
                    draft.setting(candidates.settings().find(line, subject.get().to(), line.size(), false));
                    draft.warn(new Warning(
                            "attribution-in-next-sentence",
                            line.span().length() > 0
                                    ? "“"
                                            + Snippet.from(
                                                    text(line), 0, text(line).length()) + "…”"
                                    : "",
                            "it attributes the sentence before"));
                    return draft.find();
                }
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static String text(NarratorLine line) {
        StringBuilder words = new StringBuilder();
        line.pieces()
                .forEach(piece -> words.append(piece.isWord() && words.length() > 0 ? " " : "")
                        .append(piece.text()));
        return words.toString();
    }
}
