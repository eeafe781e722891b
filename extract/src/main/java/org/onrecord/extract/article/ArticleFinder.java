package org.onrecord.extract.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.onrecord.extract.markup.Line;
import org.onrecord.extract.markup.PlacedLine;
import org.onrecord.extract.markup.Prose;

/**
 * Finds the element that holds the article, by its running text alone.
 *
 * <ul>
 *   <li>Every line of running text with few links gives its length to the element around it, and {@value #SHARE_UP} of
 *       that to each next one up; the element with most is the best.
 *   <li>{@code itemprop="articleBody"} and a lone {@code article} win, where they hold enough of the running text.
 *   <li>Where the best holds too little of the running text, the elements around it are asked in turn.
 * </ul>
 */
final class ArticleFinder {
    private static final double SHARE_UP = 0.6;
    private static final double LEAST_SHARE = 0.05;
    private static final double MOST_LINKED = 0.4;
    private static final double ENOUGH = 0.6;
    private static final double ENOUGH_FOR_ITS_NAME = 0.4;

    private ArticleFinder() {}

    /** The element of {@code document} that holds the article, its body where there is no running text. */
    static Element find(Document document, List<PlacedLine> lines) {
        Element body = document.body();
        Map<Element, Double> scores = new HashMap<>();
        Map<Element, Integer> prose = new HashMap<>();
        int all = 0;
        for (PlacedLine placed : lines) {
            Line line = placed.line();
            if (line.linked() <= MOST_LINKED && Prose.runs(line.words())) {
                int length = line.words().length();
                all += length;
                give(placed.place(), length, scores, prose);
            }
        }
        if (all == 0) {
            return body;
        }
        int total = all;
        for (String name : List.of("[itemprop~=articleBody]", "article")) {
            List<Element> found = document.select(name).stream()
                    .filter(element -> prose.getOrDefault(element, 0) >= ENOUGH_FOR_ITS_NAME * total)
                    .toList();
            if (found.size() == 1) {
                return found.get(0);
            }
        }
        Element best = best(scores, body);
        while (!best.equals(body) && best.parent() != null && prose.getOrDefault(best, 0) < ENOUGH * total) {
            best = best.parent();
        }
        return best;
    }

    private static void give(Element place, int length, Map<Element, Double> scores, Map<Element, Integer> prose) {
        Element block = place;
        while (!block.isBlock() && block.parent() != null) {
            block = block.parent();
        }
        double share = block.normalName().equals("div") || block.parent() == null ? 1 : 0;
        for (Element at = block; at != null; at = at.parent()) {
            prose.merge(at, length, Integer::sum);
            if (share >= LEAST_SHARE) {
                scores.merge(at, length * share, Double::sum);
            }
            share = share == 0 ? 1 : share * SHARE_UP;
        }
    }

    /** The first of the best in reading order, so that the answer does not hang on the order of a map. */
    private static Element best(Map<Element, Double> scores, Element body) {
        Element best = body;
        double most = 0;
        for (Element element : body.getAllElements()) {
            double score = scores.getOrDefault(element, 0.0);
            if (score > most) {
                most = score;
                best = element;
            }
        }
        return best;
    }
}
