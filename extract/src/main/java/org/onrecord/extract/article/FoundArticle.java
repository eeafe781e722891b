package org.onrecord.extract.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.onrecord.extract.markup.Line;
import org.onrecord.extract.markup.PlacedLine;
import org.onrecord.text.BlockKind;

/** The lines of the one element that holds the article, for pages with too few lines to be judged. */
final class FoundArticle {
    private FoundArticle() {}

    static List<Line> of(List<PlacedLine> all, Element article) {
        List<Line> lines = new ArrayList<>();
        headline(all, article).ifPresent(lines::add);
        all.stream().filter(line -> line.isIn(article)).map(PlacedLine::line).forEach(lines::add);
        return lines;
    }

    /** The last headline before the article, where the article holds none itself. */
    private static Optional<Line> headline(List<PlacedLine> all, Element article) {
        if (article.selectFirst("h1") != null) {
            return Optional.empty();
        }
        Optional<Line> found = Optional.empty();
        boolean after = false;
        for (PlacedLine placed : all) {
            after |= placed.isIn(article);
            if (placed.block().normalName().equals("h1") && !(after && found.isPresent())) {
                Line line = placed.line();
                found = Optional.of(new Line(line.text(), true, Optional.of(BlockKind.TITLE), line.linked()));
            }
        }
        return found;
    }
}
