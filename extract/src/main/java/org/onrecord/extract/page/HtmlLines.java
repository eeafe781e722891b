package org.onrecord.extract.page;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Cuts the article of a marked-up page into lines. */
final class HtmlLines {
    private static final BoilerplateFilter FILTER = new BoilerplateFilter();

    /** Below a heading that nobody closed every line looks like a heading; the judge then finds a smaller share. */
    private static final double TOO_LITTLE = 0.3;

    private HtmlLines() {}

    /** The headline and the lines of the article: those that the judge takes for it, else those of one element. */
    static List<Line> ofArticle(Page page) {
        Document markup = page.markup();
        List<PlacedLine> all = page.markupLines();
        Element article = ArticleFinder.find(markup, read(all));
        List<Line> judged = FILTER.keep(JudgedArticle.of(markup, all, article));
        if (!judged.isEmpty() && !BlockMarkup.hasUnclosedHeading(article)) {
            return judged;
        }
        List<Line> found = FILTER.keep(FoundArticle.of(read(all), article));
        return length(judged) < TOO_LITTLE * length(found) ? found : judged;
    }

    private static int length(List<Line> lines) {
        return lines.stream().mapToInt(line -> line.words().length()).sum();
    }

    /** Every visible line of the page, navigation and the like left out. */
    static List<Line> ofBody(Page page) {
        return read(page.markupLines()).stream().map(PlacedLine::line).toList();
    }

    private static List<PlacedLine> read(List<PlacedLine> lines) {
        return lines.stream().filter(line -> !line.look().unread()).toList();
    }
}
