package org.onrecord.extract.markup;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** How much of a page's text, links aside, each of its elements holds. */
final class TextWeights {
    private final Map<Node, Integer> weights = new HashMap<>();
    private final int all;

    TextWeights(Document markup) {
        Adder adder = new Adder();
        NodeTraversor.traverse(adder, markup.body());
        all = adder.sum;
    }

    /** Share of the page's text that stands in {@code element}, 0 to 1. */
    double share(Element element) {
        return all == 0 ? 0 : (double) weights.getOrDefault(element, 0) / all;
    }

    /** Counts text on the way in; an element's weight is what was counted between its start and its end. */
    private final class Adder implements NodeVisitor {
        private int sum;
        private int links;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text && links == 0) {
                sum += text.isBlank() ? 0 : text.getWholeText().strip().length();
            } else if (node instanceof Element element) {
                links += element.normalName().equals("a") ? 1 : 0;
                weights.put(element, -sum);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                links -= element.normalName().equals("a") ? 1 : 0;
                weights.merge(element, sum, Integer::sum);
            }
        }
    }
}
