package org.onrecord.extract;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.onrecord.extract.quote.join.QuotationFinder;
import org.onrecord.extract.speaker.SpeakerResolver;
import org.onrecord.extract.token.SentenceSplitter;
import org.onrecord.quotation.Attribution;
import org.onrecord.quotation.Quotation;
import org.onrecord.quotation.Warning;
import org.onrecord.sheet.Reading;
import org.onrecord.sheet.Source;
import org.onrecord.text.Document;
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
        Document document = documents.build(page);
        PageClock.stopIfLate();
        PageInfo info = infos.read(page, document);
        PageClock.stopIfLate();
        List<QuotedRun> quoted = quotations.runs(document);
        TokenizedDocument tokenized =
                sentences.split(document, quoted.stream().map(QuotedRun::outer).toList());
        PageClock.stopIfLate();
        DamageNotes notes = new DamageNotes(page, document);
        CharsetNotes charset = new CharsetNotes(page, document);
        QuotationFinder.Found finds = quotations.find(tokenized, quoted, day(info.published()));
        List<Quotation> found =
                finds.quotations().stream().map(notes::note).map(charset::note).toList();
        List<Quotation> faithful = found.stream()
                .filter(quotation -> Fidelity.holds(page, document, quotation))
                .toList();
        PageClock.stopIfLate();
        List<Attribution> attributions = speakers.resolve(tokenized, faithful).stream()
                .map(attribution -> calibration.calibrate(document, attribution))
                .toList();
        List<Diagnostic> diagnostics = new ArrayList<>(page.diagnostics());
        if (faithful.size() < found.size()) {
            String message = (found.size() - faithful.size())
                    + " statements dropped, whose words could not be found in the page again";
            diagnostics.add(Diagnostic.warning("unfaithful-statement", message, page.file()));
        }
        if (quotations.leavesTaggerOut(tokenized)) {
            diagnostics.add(Diagnostic.note(
                    "long-page", "too long for the learned tagger; the rules read it alone", page.file()));
        }
        if (document.blocks().isEmpty()) {
            diagnostics.add(Diagnostic.warning("no-article", "no article text was found in this page", page.file()));
        } else if (attributions.isEmpty()) {
            diagnostics.add(
                    Diagnostic.note("no-statement", "no attributed statement was found in this page", page.file()));
        }
        List<Warning> doubts = new ArrayList<>(charset.warnings());
        doubts.addAll(info.warnings());
        page.release();
        return new ExtractedPage(
                page, tokenized, source(page, info, document, doubts), attributions, finds.marked(), diagnostics);
    }

    /** Puts pages together into one sheet, in the order given. */
    public Extraction assemble(List<ExtractedPage> pages) {
        SheetBuilder sheet = new SheetBuilder();
        pages.forEach(sheet::add);
        List<Diagnostic> diagnostics =
                pages.stream().flatMap(page -> page.diagnostics().stream()).toList();
        return new Extraction(sheet.build(), diagnostics);
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
