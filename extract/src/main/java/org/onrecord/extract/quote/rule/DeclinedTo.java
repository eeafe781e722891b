package org.onrecord.extract.quote.rule;

import java.util.Optional;
import java.util.Set;
import org.onrecord.extract.engine.RuleId;
import org.onrecord.extract.lexicon.CueUse;
import org.onrecord.extract.quote.content.ContentEnd;
import org.onrecord.extract.quote.content.Draft;
import org.onrecord.extract.quote.cue.CueForm;
import org.onrecord.extract.quote.cue.CueSite;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.line.Subject;
import org.onrecord.extract.quote.phrase.MentionFinder;
import org.onrecord.quotation.Cue;
import org.onrecord.quotation.Polarity;
import org.onrecord.quotation.Quotation;

/**
 * A speaker who would not speak.
 *
 * <pre>
 * The ministry declined to comment on the date.     Lee refused to say whether the plan was ready.
 * </pre>
 */
public final class DeclinedTo implements QuotationRule {
    private static final double SURE = 0.9;
    public static final Set<String> REFUSING =
            Set.of("declined", "refused", "declines", "refuses", "declining", "refusing");

    @Override
    public RuleId id() {
        return RuleId.DECLINED_TO;
    }

    @Override
    public Optional<Quotation> find(CueSite site, Candidates candidates) {
        NarratorLine line = site.line();
        int refusal = site.start() - 1;
        boolean fits = site.form() == CueForm.INFINITIVE && refusal > 0 || line.is(site.start(), "to");
        int verb = line.is(site.start(), "to") ? site.start() - 1 : refusal;
        if (!fits
                || verb < 1
                || !REFUSING.contains(line.piece(verb).lower())
                || !site.entry().has(CueUse.REFUSABLE)) {
            return Optional.empty();
        }
        Optional<Subject> subject = MentionFinder.before(line, verb);
        int from = verb + 1;
        int end = ContentEnd.find(line, site.after(), candidates.sites(line), site.verb());
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        Draft draft =
                new Draft(RuleId.DECLINED_TO, SURE).content(line, from, end).subject(subject.get());
        return draft.cue(new Cue(line.span(verb, verb + 1), "decline"))
                .polarity(Polarity.DECLINED)
                .find();
    }
}
