package org.onrecord.extract.article;

import java.util.List;
import org.onrecord.extract.markup.Line;
import org.onrecord.extract.page.Page;
import org.onrecord.extract.page.ParsedPage;
import org.onrecord.text.Document;

/**
 * Finds the article of a page and writes its clean text, its blocks and the way back.
 *
 * <p>White space is folded here and nowhere else; blocks are set apart by one line end. Lines that are no part of the
 * article (navigation, counters, contacts, lists of other pages, comment forms) are left out, and a sentence that is
 * broken over lines is put together where it plainly goes on.
 */
public final class DocumentBuilder {
    private final BoilerplateFilter filter = new BoilerplateFilter();
    private final LineJoiner joiner = new LineJoiner();

    /** The clean text of {@code page}; without blocks where the page holds no article. */
    public Document build(Page page) {
        return build(ParsedPage.of(page));
    }

    /** The same of a page that others read too, so that it is parsed once. */
    public Document build(ParsedPage page) {
        List<Line> lines = page.isMarkup()
                ? HtmlLines.ofArticle(page)
                : filter.keep(TextLines.of(page.page().text()));
        return DocumentWriter.write(BlockKinds.name(joiner.join(lines)));
    }
}
