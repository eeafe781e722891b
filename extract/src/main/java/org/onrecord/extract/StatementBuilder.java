package org.onrecord.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.anchor.Anchor;
import org.onrecord.anchor.Anchoring;
import org.onrecord.extract.container.PageNames;
import org.onrecord.extract.page.Page;
import org.onrecord.quotation.Attribution;
import org.onrecord.quotation.Quotation;
import org.onrecord.quotation.QuotationKind;
import org.onrecord.quotation.SettingDetail;
import org.onrecord.sheet.Claim;
import org.onrecord.sheet.Detail;
import org.onrecord.sheet.Facts;
import org.onrecord.sheet.Part;
import org.onrecord.sheet.Quote;
import org.onrecord.sheet.Relay;
import org.onrecord.sheet.Review;
import org.onrecord.sheet.Source;
import org.onrecord.sheet.Statement;
import org.onrecord.sheet.StatementId;
import org.onrecord.text.Document;
import org.onrecord.text.Span;

/** Makes Quotes and Claims of the attributions of one page: words, anchors, ids. */
final class StatementBuilder {
    private static final String STANDARD_INPUT = "-";

    private final Page page;
    private final Document document;
    private final Source source;
    private final Anchoring anchoring;
    private final Map<List<String>, Integer> seen = new HashMap<>();

    StatementBuilder(Page page, Document document, Source source) {
        this.page = page;
        this.document = document;
        this.source = source;
        this.anchoring = new Anchoring(document.text());
    }

    /**
     * The statement of {@code attribution}.
     *
     * @param speakers ids of its speakers in the sheet
     */
    Statement build(Attribution attribution, List<String> speakers) {
        Quotation quotation = attribution.quotation();
        List<Part> parts = quotation.parts().stream()
                .map(part -> new Part(part.kind(), anchor(part.span())))
                .toList();
        Facts facts = new Facts(
                id(parts),
                source.id(),
                parts,
                speakers,
                quotation.mentions().stream()
                        .map(mention -> anchoring.excerpt(mention.span()))
                        .toList(),
                quotation.cue().map(cue -> anchoring.excerpt(cue.span())),
                quotation.polarity(),
                quotation.modality(),
                quotation.setting().stream().map(this::detail).toList(),
                quotation.hops().stream()
                        .map(hop -> new Relay(hop.kind(), anchoring.excerpt(hop.span())))
                        .toList(),
                quotation.evidence(),
                attribution.evidence(),
                attribution.links());
        return quotation.kind() == QuotationKind.DIRECT
                ? new Quote(facts, Review.PENDING)
                : new Claim(facts, Review.PENDING);
    }

    private Detail detail(SettingDetail detail) {
        return new Detail(detail.kind(), anchoring.excerpt(detail.span()), detail.tie(), detail.reading());
    }

    private StatementId id(List<Part> parts) {
        List<String> words = parts.stream().map(Part::words).toList();
        return StatementId.of(address(), words, seen.merge(words, 1, Integer::sum));
    }

    /** What the page is called: without an address by its file's own name, however the way to that was typed. */
    private String address() {
        if (source.address().isPresent()) {
            return source.address().get().value();
        }
        String file = source.file();
        return file.equals(STANDARD_INPUT) ? source.textSha256() : PageNames.ofPage(file);
    }

    private Anchor anchor(Span span) {
        Span origin = document.origin(span);
        return anchoring.describe(
                span, page.bytes(origin), page.position(origin.start()).line(), page.pageNumber(origin.start()));
    }
}
