package org.onrecord.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;
import org.onrecord.text.BlockKind;

/** Cuts the article of a marked-up page into lines. */
final class HtmlLines {
    private static final UnreadMarkup UNREAD = new UnreadMarkup();

    private HtmlLines() {}

    /** The headline and the lines of the element that holds the article. */
    static List<Line> ofArticle(Page page) {
        Document markup = Markup.parse(page);
        Element article = new ArticleFinder(UNREAD).find(markup, page.text());
        List<Line> lines = new ArrayList<>();
        headline(markup, article, page.text()).ifPresent(lines::add);
        lines.addAll(of(article, page.text()));
        return lines;
    }

    /** Every visible line of the page, navigation and the like left out. */
    static List<Line> ofBody(Page page) {
        return of(Markup.parse(page).body(), page.text());
    }

    /** The lines of one element, what is never read left out. */
    static List<Line> of(Element element, String markup) {
        LineCollector collector = new LineCollector(markup, UNREAD);
        NodeTraversor.filter(collector, element);
        return collector.lines();
    }

    /** The last headline before the article, where the article holds none itself. */
    private static Optional<Line> headline(Document markup, Element article, String text) {
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
        return found.flatMap(heading -> of(heading, text).stream().findFirst())
                .map(line -> new Line(line.text(), true, Optional.of(BlockKind.TITLE), line.linked()));
    }
}
