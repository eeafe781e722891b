package org.onrecord.extract.quote.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
    private final Map<Phase, List<Rule>> byPhase;

    /** The rules, with {@code judge} to decide which claims stay. */
    public Rules(ClaimJudge judge) {
        byPhase = all(judge).stream().collect(Collectors.groupingBy(Rule::phase));
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
        askPage(Phase.PAGE, document, candidates, taken).forEach(taken::addOfPage);
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
        askPage(Phase.HEADLINE, document, candidates, taken).forEach(taken::add);
        return taken.quotations();
    }

    private List<Rule> of(Phase phase) {
        return byPhase.getOrDefault(phase, List.of());
    }

    private static boolean isFree(NarratorLine line, Taken taken) {
        return line.pieces().stream()
                .flatMap(piece -> piece.quoted().stream())
                .noneMatch(run -> taken.holds(run.inner()));
    }

    private List<Quotation> askPage(Phase phase, Document document, Candidates candidates, Taken taken) {
        List<Quotation> told = taken.quotations();
        return of(phase).stream()
                .flatMap(rule -> ((PageRule) rule).find(document, candidates, told).stream())
                .toList();
    }

    private void askLine(Phase phase, NarratorLine line, Candidates candidates, Taken taken) {
        for (Rule rule : of(phase)) {
            ((LineRule) rule).find(line, candidates).forEach(taken::add);
        }
    }

    private void askCues(Phase phase, NarratorLine line, Candidates candidates, Taken taken) {
        for (CueSite site : candidates.sites(line)) {
            if (taken.holds(site.line().piece(site.verb()).span())) {
                continue;
            }
            for (Rule rule : of(phase)) {
                Optional<Quotation> found = ((QuotationRule) rule).find(site, candidates);
                if (found.isPresent() && taken.add(found.get())) {
                    break;
                }
            }
        }
    }
}
