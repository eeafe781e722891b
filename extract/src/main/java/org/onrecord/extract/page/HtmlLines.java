package org.onrecord.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.onrecord.text.BlockKind;

/** Cuts the article of a marked-up page into lines. */
final class HtmlLines {
    private HtmlLines() {}

    /** The headline and the lines of the element that holds the article. */
    static List<Line> ofArticle(Page page) {
        Document markup = page.markup();
        UnreadMarkup unread = new UnreadMarkup(markup);
        List<PlacedLine> all = LineCollector.read(markup.body(), page.text(), unread);
        Element article = ArticleFinder.find(markup, all);
        List<Line> lines = new ArrayList<>();
        headline(markup, article, page.text(), unread).ifPresent(lines::add);
        all.stream().filter(line -> line.isIn(article)).map(PlacedLine::line).forEach(lines::add);
        return lines;
    }

    /** Every visible line of the page, navigation and the like left out. */
    static List<Line> ofBody(Page page, Document markup) {
        return LineCollector.read(markup.body(), page.text(), new UnreadMarkup(markup)).stream()
                .map(PlacedLine::line)
                .toList();
    }

    /** The last headline before the article, where the article holds none itself. */
    private static Optional<Line> headline(Document markup, Element article, String text, UnreadMarkup unread) {
        if (article.selectFirst("h1") != null) {
            return Optional.empty();
        }
        Optional<Element> found = Optional.empty();
        for (Element heading : markup.select("h1")) {
            boolean before = heading.sourceRange().isTracked()
                    && article.sourceRange().isTracked()
                    && heading.sourceRange().startPos() < article.sourceRange().startPos();
            if (before && !heading.hasText()) {
                continue;
            }
            found = before ? Optional.of(heading) : found;
        }
        return found.flatMap(heading ->
                        LineCollector.read(heading, text, unread).stream().findFirst())
                .map(PlacedLine::line)
                .map(line -> new Line(line.text(), true, Optional.of(BlockKind.TITLE), line.linked()));
    }
}
