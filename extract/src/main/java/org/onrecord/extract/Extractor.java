package org.onrecord.extract;

import java.util.List;
import java.util.Optional;
import org.onrecord.extract.page.DocumentBuilder;
import org.onrecord.extract.page.Page;
import org.onrecord.extract.page.PageInfo;
import org.onrecord.extract.page.PageInfoReader;
import org.onrecord.sheet.FactSheet;
import org.onrecord.sheet.Source;
import org.onrecord.text.Document;
import org.onrecord.text.TokenizedDocument;

/** The face of the module: pages in, a fact sheet out. Safe for use by several threads. */
public final class Extractor {
    private final DocumentBuilder documents = new DocumentBuilder();
    private final PageInfoReader infos = new PageInfoReader();

    /** Finds who said what in one page. */
    public ExtractedPage extract(Page page) {
        Document document = documents.build(page);
        PageInfo info = infos.read(page, document);
        Source source = new Source(
                "s1",
                page.file(),
                info.address(),
                info.title(),
                info.publisher(),
                info.authors(),
                info.published(),
                info.modified(),
                info.language(),
                page.sha256(),
                "");
        return new ExtractedPage(
                page, new TokenizedDocument(document, List.of()), source, List.of(), page.diagnostics());
    }

    /** Puts pages together into one sheet, in the order given. */
    public Extraction assemble(List<ExtractedPage> pages) {
        List<Source> sources = Optional.of(pages).stream()
                .flatMap(List::stream)
                .map(ExtractedPage::source)
                .toList();
        return new Extraction(new FactSheet(sources, List.of(), List.of(), List.of()), List.of());
    }
}
