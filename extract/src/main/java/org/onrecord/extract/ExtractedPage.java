package org.onrecord.extract;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.extract.page.Page;
import org.onrecord.extract.tagger.MarkedSpan;
import org.onrecord.quotation.Attribution;
import org.onrecord.sheet.Source;
import org.onrecord.text.TokenizedDocument;

/**
 * What was found in one page.
 *
 * @param page the page as it was saved
 * @param document its clean text, with sentences and tokens
 * @param source what it says about itself; its id is given by the sheet
 * @param attributions who said what, in reading order
 * @param marked what the learned tagger marks, unlinked; nothing where it did not read the page
 * @param diagnostics what was odd, the page's own included
 */
@SuppressWarnings("exports") // what the tagger marks is for our own packages alone
public record ExtractedPage(
        Page page,
        TokenizedDocument document,
        Source source,
        List<Attribution> attributions,
        Optional<List<MarkedSpan>> marked,
        List<Diagnostic> diagnostics) {
    /** Checks and copies. */
    public ExtractedPage {
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(source, "source");
        attributions = List.copyOf(attributions);
        marked = marked.map(List::copyOf);
        diagnostics = List.copyOf(diagnostics);
    }

    /** The same page with only the statements that are at least as sure as {@code confidence}. */
    public ExtractedPage atLeast(double confidence) {
        List<Attribution> sure = attributions.stream()
                .filter(attribution -> attribution.confidence() >= confidence)
                .toList();
        return new ExtractedPage(page, document, source, sure, marked, diagnostics);
    }
}
