package org.onrecord.extract.quote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.extract.mark.QuotedRun;
import org.onrecord.extract.mark.QuotedRunFinder;
import org.onrecord.quotation.Quotation;
import org.onrecord.text.Document;
import org.onrecord.text.TokenizedDocument;

/**
 * Asks the rules in their written order, sure ones first; the first that fits wins, and no two quotations share words.
 *
 * <p>The pass over the lines goes three times: attributions beside marks and behind their content, then contents that
 * follow their cue, then what stands without a cue. A cue inside a content that is taken already is somebody else's
 * words.
 */
public final class QuotationFinder {
    private final QuotedRunFinder runs = new QuotedRunFinder();
    private final List<PageRule> wholePage = List.of(new QuestionAnswer(), new Transcript());
    private final List<LineRule> attributing = List.of(new ReportedBefore(), new ItWasReported(), new QuotedAsSaying());
    private final List<QuotationRule> backward = List.of(new ContentCueSpeaker());
    private final List<LineRule> prepositional =
            List.of(new AccordingTo(), new AsSpeakerNoted(), new InWords(), new SpeechNoun(), new AskedWhether());
    private final List<QuotationRule> forward;
    private final List<LineRule> nominal = List.of(new NominalCue());
    private final List<LineRule> cueless = List.of(
            new StatementHeading(), new LabelColon(), new IntroducedParagraph(), new Signature(), new LoneQuotation());

    /** A finder with the fitted judge of claims. */
    public QuotationFinder() {
        this(new ClaimModel());
    }

    /** A finder that lets {@code judge} decide which claims stay. */
    public QuotationFinder(ClaimJudge judge) {
        forward = List.of(
                new DeclinedTo(),
                new SpeakerCueContent(),
                new CueSpeakerContent(),
                new IndirectThat(judge),
                new ObjectContent(judge));
    }

    /** What stands between quotation marks, in order; no sentence breaks inside. */
    public List<QuotedRun> runs(Document document) {
        return runs.find(document);
    }

    /**
     * The quotations of {@code document}, in reading order.
     *
     * @param document the page's text, cut into sentences
     * @param quoted its {@link #runs}
     * @param published the day of publication, against which dates are read
     */
    public List<Quotation> find(TokenizedDocument document, List<QuotedRun> quoted, Optional<LocalDate> published) {
        List<NarratorLine> lines = NarratorLine.of(document, quoted);
        DateReading reading = new DateReading(document.document().text(), published);
        Candidates candidates = new Candidates(lines, new SettingFinder(reading));
        Taken taken = new Taken();
        for (PageRule rule : wholePage) {
            rule.find(lines).forEach(taken::addOfPage);
        }
        new BlockQuotation(document.document(), candidates).find(lines).forEach(taken::addOfPage);
        for (NarratorLine line : lines) {
            ask(attributing, line, candidates, taken);
            askCues(backward, line, candidates, taken);
            ask(prepositional, line, candidates, taken);
            askCues(forward, line, candidates, taken);
            ask(nominal, line, candidates, taken);
        }
        for (NarratorLine line : lines) {
            ask(cueless, line, candidates, taken);
        }
        HeadlineClaim headline = new HeadlineClaim(document.document(), taken.quotations());
        lines.forEach(line -> headline.find(line).ifPresent(taken::add));
        List<Quotation> found = new ArrayList<>(taken.quotations());
        found.sort(Comparator.comparing(Quotation::cover));
        TrailingDate trailing = new TrailingDate(lines, reading);
        Way way = new Way(document.document());
        List<Quotation> told = Sequel.inherit(found.stream().map(trailing::mark).toList()).stream()
                .map(way::trace)
                .toList();
        HeadlineWords headlines = new HeadlineWords(document.document());
        return Echoes.drop(told, document.document()).stream()
                .map(headlines::mark)
                .toList();
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
