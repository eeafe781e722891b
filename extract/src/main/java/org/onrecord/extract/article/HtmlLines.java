package org.onrecord.extract.article;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.onrecord.extract.markup.BlockMarkup;
import org.onrecord.extract.markup.Line;
import org.onrecord.extract.markup.PlacedLine;
import org.onrecord.extract.page.ParsedPage;
import org.onrecord.text.BlockKind;

/** Cuts the article of a marked-up page into lines. */
public final class HtmlLines {
    private static final BoilerplateFilter FILTER = new BoilerplateFilter();

    /** Below a heading that nobody closed every line looks like a heading; the judge then finds a smaller share. */
    private static final double TOO_LITTLE = 0.3;

    /** A page that shows more than so many units shows its article. */
    private static final int SHORT = 2000;

    /** A text for machines of fewer units is a teaser. */
    private static final int LEAST_SCRIPTED = 400;

    private HtmlLines() {}

    /**
     * The headline and the lines of the article: those that the judge takes for it, else those of one element; where
     * the page shows next to nothing, what it gives to machines.
     */
    static List<Line> ofArticle(ParsedPage page) {
        List<Line> visible = visible(page);
        if (ScriptedBody.length(visible) > SHORT) {
            return visible;
        }
        List<Line> scripted = ScriptedBody.of(page.page(), page.markup().tree());
        int length = ScriptedBody.length(scripted);
        if (length < LEAST_SCRIPTED || ScriptedBody.length(visible) > TOO_LITTLE * length) {
            return visible;
        }
        Stream<Line> title = visible.stream()
                .filter(line -> line.kind().equals(Optional.of(BlockKind.TITLE)))
                .limit(1);
        return Stream.concat(title, scripted.stream()).toList();
    }

    private static List<Line> visible(ParsedPage page) {
        List<PlacedLine> all = page.markup().lines();
        Element article = ArticleFinder.find(page.markup().tree(), read(all));
        List<Line> judged = FILTER.keep(JudgedArticle.of(page.markup(), article));
        if (!judged.isEmpty() && !BlockMarkup.hasUnclosedHeading(article)) {
            return judged;
        }
        List<Line> found = FILTER.keep(FoundArticle.of(read(all), article));
        return ScriptedBody.length(judged) < TOO_LITTLE * ScriptedBody.length(found) ? found : judged;
    }

    /** Every visible line of the page, navigation and the like left out. */
    public static List<Line> ofBody(ParsedPage page) {
        return read(page.markup().lines()).stream().map(PlacedLine::line).toList();
    }

    private static List<PlacedLine> read(List<PlacedLine> lines) {
        return lines.stream().filter(line -> !line.look().unread()).toList();
    }
}
