package org.onrecord.extract.page;

import java.util.Objects;
import java.util.Optional;
import org.onrecord.extract.markup.CssPaths;
import org.onrecord.text.Document;
import org.onrecord.text.Span;

/** The way back from the clean text of a page to its bytes, lines and elements. */
public final class Origins {
    private final Page page;
    private final Document document;
    private final Optional<CssPaths> paths;

    /** The way from {@code document} back to {@code page}, whose clean text it is. */
    public Origins(Page page, Document document) {
        this(ParsedPage.of(page), document);
    }

    /** The same of a page that others read too, so that it is parsed once. */
    public Origins(ParsedPage parsed, Document document) {
        this.page = parsed.page();
        this.document = Objects.requireNonNull(document, "document");
        paths = parsed.isMarkup() ? Optional.of(CssPaths.of(parsed.markup().tree())) : Optional.empty();
    }

    /** Where {@code span} of the clean text stands; in the smallest stretch of the page that holds all of it. */
    public Origin origin(Span span) {
        Span source = document.origin(span);
        return new Origin(
                source,
                page.bytes(source),
                page.position(source.start()),
                paths.flatMap(all -> all.at(source.start())));
    }
}
