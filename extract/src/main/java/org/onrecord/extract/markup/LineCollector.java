package org.onrecord.extract.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Walks markup and collects its lines: blocks and {@code br} end one, {@code q} puts marks around its words. */
public final class LineCollector implements NodeFilter {
    private static final Set<String> BOLD = Set.of("b", "strong");
    private static final Set<String> ITALIC = Set.of("i", "em");

    private final String markup;
    private final UnreadMarkup unread;
    private final TextNodes nodes = new TextNodes();
    private final NamedKinds names = new NamedKinds();
    private final List<PlacedLine> lines = new ArrayList<>();
    private LineDraft line;
    private boolean gap = true;
    private int links;
    private int bold;
    private int italic;
    private int unreadDepth;
    private final Deque<TextFragment.Part> parts = new ArrayDeque<>(List.of(TextFragment.Part.OWN));

    private LineCollector(String markup, UnreadMarkup unread) {
        this.markup = markup;
        this.unread = unread;
        line = new LineDraft(markup, nodes, names, 0);
    }

    /** The lines of {@code element}, each with the element in which it begins. */
    public static List<PlacedLine> read(Element element, String markup, UnreadMarkup unread) {
        LineCollector collector = new LineCollector(markup, unread);
        NodeTraversor.filter(collector, element);
        collector.end(true);
        return collector.lines;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            if (line.isBehind(text)) {
                end(false);
            }
            line.add(text, parts.getFirst(), style());
        } else if (node instanceof Element element) {
            if (depth > 0 && unread.never(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            parts.push(part(element, depth));
            if (breaks(element)) {
                end(true);
            } else {
                inside(element);
            }
            count(element, depth, 1);
        }
        return FilterResult.CONTINUE;
    }

    /** What the words of {@code element} are to the line that they stand in; a block has lines of its own. */
    private TextFragment.Part part(Element element, int depth) {
        TextFragment.Part around = parts.getFirst();
        if (depth == 0 || breaks(element)) {
            return TextFragment.Part.OWN;
        }
        if (around == TextFragment.Part.UNSEEN || unread.unseen(element)) {
            return TextFragment.Part.UNSEEN;
        }
        if (around == TextFragment.Part.CONTROL || element.normalName().equals("button")) {
            return TextFragment.Part.CONTROL;
        }
        if (around == TextFragment.Part.OWN && unread.is(element)) {
            return line.begins() ? TextFragment.Part.LEADING : TextFragment.Part.ASIDE;
        }
        return around;
    }

    /** An element that stands in a line. */
    private void inside(Element element) {
        switch (element.normalName()) {
            case "br" -> end(false);
            case "q" -> mark(element, "“", QuotationTag.opening(element));
            case "a" -> line.link();
            default -> {}
        }
    }

    private void mark(Element element, String sign, Optional<Range> place) {
        place.ifPresent(at -> line.mark(element, sign, at, parts.getFirst(), style()));
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (breaks(element)) {
                end(true);
            } else {
                mark(element, "”", QuotationTag.closing(element));
            }
            parts.pop();
            count(element, depth, -1);
        }
        return FilterResult.CONTINUE;
    }

    private void count(Element element, int depth, int one) {
        String tag = element.normalName();
        links += tag.equals("a") ? one : 0;
        bold += BOLD.contains(tag) ? one : 0;
        italic += ITALIC.contains(tag) ? one : 0;
        unreadDepth += depth > 0 && unread.is(element) ? one : 0;
    }

    /** A formula stands in its line, whatever the parser calls its parts. */
    private static boolean breaks(Element element) {
        return (element.isBlock() || BlockMarkup.isCell(element))
                && !element.tag().namespace().equals(Parser.NamespaceMathml);
    }

    private TextFragment.Style style() {
        return new TextFragment.Style(links > 0, bold > 0, italic > 0);
    }

    private void end(boolean gapAfter) {
        Optional<PlacedLine> ended = line.end(gap, unreadDepth > 0);
        ended.ifPresent(lines::add);
        gap = ended.isEmpty() && gap || gapAfter;
        line = new LineDraft(markup, nodes, names, links);
    }
}
