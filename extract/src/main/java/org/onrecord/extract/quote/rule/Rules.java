package org.onrecord.extract.quote.rule;

import java.util.List;
import java.util.Optional;
import org.onrecord.extract.clock.PageClock;
import org.onrecord.extract.quote.content.ClaimJudge;
import org.onrecord.extract.quote.cue.CueSite;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.quotation.Quotation;
import org.onrecord.text.Document;

/**
 * Asks the rules in their written order, sure ones first; the first that fits wins, and no two quotations share words.
 *
 * <p>The pass over the lines goes three times: attributions beside marks and behind their content, then contents that
 * follow their cue, then what stands without a cue. A cue inside a content that is taken already is somebody else's
 * words.
 */
public final class Rules {
    private final List<PageRule> wholePage = List.of(new QuestionAnswer(), new Transcript());
    private final List<LineRule> attributing = List.of(new ReportedBefore(), new ItWasReported(), new QuotedAsSaying());
    private final List<QuotationRule> backward = List.of(new ContentCueSpeaker());
    private final List<LineRule> prepositional =
            List.of(new AccordingTo(), new AsSpeakerNoted(), new InWords(), new SpeechNoun(), new AskedWhether());
    private final List<QuotationRule> forward;
    private final List<LineRule> nominal = List.of(new NominalCue());
    private final List<LineRule> cueless =
            List.of(new StatementHeading(), new LabelColon(), new IntroducedParagraph(), new Signature());

    /** Asked for what is free alone: it reads from line to line as long as there is nothing but quotation. */
    private final List<LineRule> last = List.of(new LoneQuotation());

    /** The rules, with {@code judge} to decide which claims stay. */
    public Rules(ClaimJudge judge) {
        forward = List.of(
                new DeclinedTo(),
                new SpeakerCueContent(),
                new CueSpeakerContent(),
                new IndirectThat(judge),
                new ObjectContent(judge));
    }

    /** The quotations of {@code document}, in the order in which they were found. */
    public List<Quotation> find(Document document, Candidates candidates) {
        List<NarratorLine> lines = candidates.lines();
        Taken taken = new Taken();
        for (PageRule rule : wholePage) {
            rule.find(lines).forEach(taken::addOfPage);
        }
        new BlockQuotation(document, candidates).find(lines).forEach(taken::addOfPage);
        for (NarratorLine line : lines) {
            PageClock.stopIfLate();
            ask(attributing, line, candidates, taken);
            askCues(backward, line, candidates, taken);
            ask(prepositional, line, candidates, taken);
            askCues(forward, line, candidates, taken);
            ask(nominal, line, candidates, taken);
        }
        for (NarratorLine line : lines) {
            PageClock.stopIfLate();
            ask(cueless, line, candidates, taken);
            if (isFree(line, taken)) {
                ask(last, line, candidates, taken);
            }
        }
        HeadlineClaim headline = new HeadlineClaim(document, taken.quotations());
        lines.forEach(line -> headline.find(line).ifPresent(taken::add));
        return taken.quotations();
    }

    private static boolean isFree(NarratorLine line, Taken taken) {
        return line.pieces().stream()
                .flatMap(piece -> piece.quoted().stream())
                .noneMatch(run -> taken.holds(run.inner()));
    }

    private static void ask(List<LineRule> rules, NarratorLine line, Candidates candidates, Taken taken) {
        for (LineRule rule : rules) {
            rule.find(line, candidates).forEach(taken::add);
        }
    }

    private static void askCues(List<QuotationRule> rules, NarratorLine line, Candidates candidates, Taken taken) {
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
