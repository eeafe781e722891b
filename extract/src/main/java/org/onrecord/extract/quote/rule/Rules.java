package org.onrecord.extract.quote.rule;

import java.util.List;
import java.util.Optional;
import org.onrecord.extract.clock.PageClock;
import org.onrecord.extract.engine.Phase;
import org.onrecord.extract.quote.content.ClaimJudge;
import org.onrecord.extract.quote.cue.CueSite;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.quotation.Quotation;
import org.onrecord.text.Document;

/**
 * Asks the rules, phase by phase, sure ones first; the first that fits wins, and no two quotations share words.
 *
 * <p>The pass over the lines goes twice: attributions with a cue, those beside marks and behind their content before
 * those that precede it, then what stands without a cue. A cue inside a content that is taken already is somebody
 * else's words.
 */
public final class Rules {
    private final List<Rule> all;

    /** The rules, with {@code judge} to decide which claims stay. */
    public Rules(ClaimJudge judge) {
        all = all(judge);
    }

    /** Every rule, in the order in which those of one phase are asked. */
    static List<Rule> all(ClaimJudge judge) {
        return List.of(
                new QuestionAnswer(),
                new Transcript(),
                new BlockQuotation(),
                new ReportedBefore(),
                new ItWasReported(),
                new QuotedAsSaying(),
                new ContentCueSpeaker(),
                new AccordingTo(),
                new AsSpeakerNoted(),
                new InWords(),
                new SpeechNoun(),
                new AskedWhether(),
                new DeclinedTo(),
                new SpeakerCueContent(),
                new CueSpeakerContent(),
                new IndirectThat(judge),
                new ObjectContent(judge),
                new NominalCue(),
                new StatementHeading(),
                new LabelColon(),
                new IntroducedParagraph(),
                new Signature(),
                new LoneQuotation(),
                new HeadlineClaim());
    }

    /** The quotations of {@code document}, in the order in which they were found. */
    public List<Quotation> find(Document document, Candidates candidates) {
        Taken taken = new Taken();
        of(PageRule.class, Phase.PAGE)
                .forEach(rule -> rule.find(document, candidates, List.of()).forEach(taken::addOfPage));
        for (NarratorLine line : candidates.lines()) {
            PageClock.stopIfLate();
            askLine(Phase.ATTRIBUTING, line, candidates, taken);
            askCues(Phase.BACKWARD, line, candidates, taken);
            askLine(Phase.PREPOSITIONAL, line, candidates, taken);
            askCues(Phase.FORWARD, line, candidates, taken);
            askLine(Phase.NOMINAL, line, candidates, taken);
        }
        for (NarratorLine line : candidates.lines()) {
            PageClock.stopIfLate();
            askLine(Phase.CUELESS, line, candidates, taken);
            if (isFree(line, taken)) {
                askLine(Phase.ALONE, line, candidates, taken);
            }
        }
        of(PageRule.class, Phase.HEADLINE)
                .forEach(rule ->
                        rule.find(document, candidates, taken.quotations()).forEach(taken::add));
        return taken.quotations();
    }

    private <R extends Rule> List<R> of(Class<R> kind, Phase phase) {
        return all.stream()
                .filter(rule -> rule.phase() == phase)
                .map(kind::cast)
                .toList();
    }

    private static boolean isFree(NarratorLine line, Taken taken) {
        return line.pieces().stream()
                .flatMap(piece -> piece.quoted().stream())
                .noneMatch(run -> taken.holds(run.inner()));
    }

    private void askLine(Phase phase, NarratorLine line, Candidates candidates, Taken taken) {
        for (LineRule rule : of(LineRule.class, phase)) {
            rule.find(line, candidates).forEach(taken::add);
        }
    }

    private void askCues(Phase phase, NarratorLine line, Candidates candidates, Taken taken) {
        List<QuotationRule> rules = of(QuotationRule.class, phase);
        for (CueSite site : candidates.sites(line)) {
            if (taken.holds(site.line().piece(site.verb()).span())) {
                continue;
            }
            for (QuotationRule rule : rules) {
                Optional<Quotation> found = rule.find(site, candidates);
                if (found.isPresent() && taken.add(found.get())) {
                    break;
                }
            }
        }
    }
}
