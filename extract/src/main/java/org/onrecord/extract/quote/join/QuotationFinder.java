package org.onrecord.extract.quote.join;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.extract.engine.Engine;
import org.onrecord.extract.mark.QuotedRun;
import org.onrecord.extract.mark.QuotedRunFinder;
import org.onrecord.extract.quote.content.ClaimJudge;
import org.onrecord.extract.quote.content.ClaimModel;
import org.onrecord.extract.quote.line.NarratorLine;
import org.onrecord.extract.quote.phrase.DateReading;
import org.onrecord.extract.quote.phrase.SettingFinder;
import org.onrecord.extract.quote.phrase.TrailingDate;
import org.onrecord.extract.quote.rule.Candidates;
import org.onrecord.extract.quote.rule.Rules;
import org.onrecord.extract.tagger.AttributionTagger;
import org.onrecord.extract.tagger.MarkedSpan;
import org.onrecord.extract.tagger.PendingTagger;
import org.onrecord.extract.tagger.TaggedAttribution;
import org.onrecord.quotation.Quotation;
import org.onrecord.text.Document;
import org.onrecord.text.TokenizedDocument;

/** Finds quotations by rules, by the learned tagger, or by both. */
public final class QuotationFinder {
    /**
     * Tokens of the longest document that the tagger reads; it takes a quarter of a second for a thousand, and a page
     * is to take less than 5 seconds. Two of 2,093 saved pages are longer.
     */
    private static final int MOST_TAGGED = 12_000;

    private final QuotedRunFinder runs = new QuotedRunFinder();
    private final Rules rules;
    private final Engine engine;
    private final PendingTagger tagger;
    private final boolean attitudes;

    /** A finder by rules, with the fitted judge of claims. */
    public QuotationFinder() {
        this(new ClaimModel());
    }

    /** A finder by rules that lets {@code judge} decide which claims stay. */
    public QuotationFinder(ClaimJudge judge) {
        this(new Rules(judge), Engine.RULES, PendingTagger.of(Optional.empty()), false);
    }

    /**
     * A finder by {@code engine}; without a tagger it finds by rules.
     *
     * @param tagger the learned tagger, where there is one
     */
    public QuotationFinder(Engine engine, Optional<AttributionTagger> tagger) {
        this(engine, PendingTagger.of(tagger), false);
    }

    /**
     * The same, which gives the tagger's plans, feelings and rulings too where {@code attitudes} says so; their cues
     * have the strength {@link org.onrecord.quotation.CueStrength#ATTITUDE}.
     */
    public QuotationFinder(Engine engine, PendingTagger tagger, boolean attitudes) {
        this(new Rules(new ClaimModel()), engine, tagger, attitudes);
    }

    private QuotationFinder(Rules rules, Engine engine, PendingTagger tagger, boolean attitudes) {
        this.rules = rules;
        this.engine = engine;
        this.tagger = tagger;
        this.attitudes = attitudes;
    }

    /** What stands between quotation marks, in order; no sentence breaks inside. */
    public List<QuotedRun> runs(Document document) {
        return runs.find(document);
    }

    /**
     * What was found in a document.
     *
     * @param quotations in reading order
     * @param marked the spans that the tagger marks, plans, feelings and rulings included; nothing where it did not
     *     read the document
     */
    public record Found(List<Quotation> quotations, Optional<List<MarkedSpan>> marked) {
        /** Copies. */
        public Found {
            quotations = List.copyOf(quotations);
            marked = marked.map(List::copyOf);
        }
    }

    /**
     * Finds the quotations of {@code document}.
     *
     * @param document the page's text, cut into sentences
     * @param quoted its {@link #runs}
     * @param published the day of publication, against which dates are read
     */
    public Found find(TokenizedDocument document, List<QuotedRun> quoted, Optional<LocalDate> published) {
        List<NarratorLine> lines = NarratorLine.of(document, quoted);
        DateReading reading = new DateReading(document.document().text(), published);
        Candidates candidates = new Candidates(lines, new SettingFinder(reading));
        Found joined = join(document, quoted, candidates);
        List<Quotation> found = new ArrayList<>(joined.quotations());
        found.sort(Comparator.comparing(Quotation::cover));
        TrailingDate trailing = new TrailingDate(lines, reading);
        Provenance way = new Provenance(document.document());
        List<Quotation> told = CarriedSetting.inherit(
                        found.stream().map(trailing::mark).toList())
                .stream()
                .map(way::trace)
                .toList();
        HeadlineWords headlines = new HeadlineWords(document.document());
        List<Quotation> quotations = Echoes.drop(told, document.document()).stream()
                .map(headlines::mark)
                .toList();
        return new Found(quotations, joined.marked());
    }

    /** The rules go first where both are asked: the tagger may still be loading. */
    private Found join(TokenizedDocument document, List<QuotedRun> quoted, Candidates candidates) {
        Engine own = leavesTaggerOut(document) ? Engine.RULES : engine;
        List<Quotation> byRules = own == Engine.TAGGER ? List.of() : rules.find(document.document(), candidates);
        if (own == Engine.RULES) {
            return new Found(byRules, Optional.empty());
        }
        Optional<List<TaggedAttribution>> tagged = tagger.await().map(it -> it.tag(document, quoted));
        List<Quotation> quotations = tagged.map(this::wanted)
                .map(wanted -> TaggedQuotations.of(wanted, document, quoted, candidates))
                .map(byTagger -> Joining.join(own, byRules, byTagger))
                .orElseGet(() -> own == Engine.BOTH ? byRules : rules.find(document.document(), candidates));
        return new Found(quotations, tagged.map(QuotationFinder::marked));
    }

    private static List<MarkedSpan> marked(List<TaggedAttribution> tagged) {
        return tagged.stream().flatMap(each -> each.marked().stream()).toList();
    }

    private List<TaggedAttribution> wanted(List<TaggedAttribution> tagged) {
        return tagged.stream().filter(each -> attitudes || each.statement()).toList();
    }

    /** Whether a tagger was asked for and {@code document} is too long for it, so that the rules read it alone. */
    public boolean leavesTaggerOut(TokenizedDocument document) {
        return engine != Engine.RULES
                && document.sentences().stream()
                                .mapToInt(sentence -> sentence.tokens().size())
                                .sum()
                        > MOST_TAGGED;
    }
}
