package org.onrecord.extract;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.anchor.Sha256;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.InputException;
import org.onrecord.extract.article.DocumentBuilder;
import org.onrecord.extract.calibration.Calibration;
import org.onrecord.extract.clock.PageClock;
import org.onrecord.extract.info.PageInfo;
import org.onrecord.extract.info.PageInfoReader;
import org.onrecord.extract.mark.QuotedRun;
import org.onrecord.extract.page.Page;
import org.onrecord.extract.page.ParsedPage;
import org.onrecord.extract.quote.join.QuotationFinder;
import org.onrecord.extract.speaker.SpeakerResolver;
import org.onrecord.extract.token.SentenceSplitter;
import org.onrecord.quotation.Attribution;
import org.onrecord.quotation.Quotation;
import org.onrecord.quotation.Warning;
import org.onrecord.sheet.Reading;
import org.onrecord.sheet.Source;
import org.onrecord.text.Document;
import org.onrecord.text.Span;
import org.onrecord.text.TokenizedDocument;

/** The face of the module: pages in, a fact sheet out. Safe for use by several threads. */
public final class Extractor {
    private final DocumentBuilder documents = new DocumentBuilder();
    private final PageInfoReader infos = new PageInfoReader();
    private final SentenceSplitter sentences = new SentenceSplitter();
    private final QuotationFinder quotations;
    private final Calibration calibration = new Calibration();
    private final SpeakerResolver speakers = new SpeakerResolver();

    /**
     * An extractor that works as {@code options} say; the tagger is loaded in the background from now on.
     *
     * @throws InputException where {@code options} name a folder that holds no model that can be read
     */
    public Extractor(ExtractorOptions options) {
        this(new QuotationFinder(options.engine(), ChosenTagger.of(options), options.attitudes()));
    }

    private Extractor(QuotationFinder quotations) {
        this.quotations = quotations;
    }

    /** An extractor that finds quotations with {@code quotations}; for measuring. */
    @SuppressWarnings("exports") // for our own tools alone
    public static Extractor of(QuotationFinder quotations) {
        return new Extractor(quotations);
    }

    /** Finds who said what in one page. */
    public ExtractedPage extract(Page page) {
        ParsedPage parsed = ParsedPage.of(page);
        Document document = inTime(documents.build(parsed));
        PageInfo info = inTime(infos.read(parsed, document));
        List<QuotedRun> quoted = quotations.runs(document);
        TokenizedDocument tokenized = inTime(sentences.split(document, outer(quoted)));
        QuotationFinder.Found finds = quotations.find(tokenized, quoted, day(info.published()));
        CharsetNotes charset = new CharsetNotes(page, document);
        List<Quotation> noted = noted(finds.quotations(), new DamageNotes(parsed, document), charset);
        List<Quotation> faithful = inTime(faithful(noted, page, document));
        List<Attribution> attributions = calibrated(speakers.resolve(tokenized, faithful), document);
        PageNotes notes = new PageNotes(page);
        notes.dropped(noted.size() - faithful.size());
        notes.tooLong(quotations.leavesTaggerOut(tokenized));
        notes.found(document, attributions);
        Source source = source(page, info, document, doubts(charset, info));
        return new ExtractedPage(page, tokenized, source, attributions, finds.marked(), notes.diagnostics());
    }

    /** Puts pages together into one sheet, in the order given. */
    public Extraction assemble(List<ExtractedPage> pages) {
        SheetBuilder sheet = new SheetBuilder();
        pages.forEach(sheet::add);
        List<Diagnostic> diagnostics =
                pages.stream().flatMap(page -> page.diagnostics().stream()).toList();
        return new Extraction(sheet.build(), diagnostics);
    }

    /** What a step made, if the page still has time. */
    private static <T> T inTime(T made) {
        PageClock.stopIfLate();
        return made;
    }

    private static List<Span> outer(List<QuotedRun> quoted) {
        return quoted.stream().map(QuotedRun::outer).toList();
    }

    private static List<Quotation> noted(List<Quotation> quotations, DamageNotes damage, CharsetNotes charset) {
        return quotations.stream().map(damage::note).map(charset::note).toList();
    }

    private static List<Quotation> faithful(List<Quotation> quotations, Page page, Document document) {
        return quotations.stream()
                .filter(quotation -> Fidelity.holds(page, document, quotation))
                .toList();
    }

    private List<Attribution> calibrated(List<Attribution> attributions, Document document) {
        return attributions.stream()
                .map(attribution -> calibration.calibrate(document, attribution))
                .toList();
    }

    private static List<Warning> doubts(CharsetNotes charset, PageInfo info) {
        return Stream.concat(charset.warnings().stream(), info.warnings().stream())
                .toList();
    }

    private static Optional<LocalDate> day(Optional<Reading> published) {
        try {
            return published.map(reading -> LocalDate.parse(reading.value()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Source source(Page page, PageInfo info, Document document, List<Warning> warnings) {
        return new Source(
                "s1",
                page.file(),
                info.address(),
                info.title(),
                info.publisher(),
                info.authors(),
                info.published(),
                info.modified(),
                info.language(),
                info.dateline().map(dateline -> new Reading(dateline.printed(), dateline.from())),
                info.agency(),
                page.sha256(),
                Sha256.of(document.text()),
                warnings);
    }
}
