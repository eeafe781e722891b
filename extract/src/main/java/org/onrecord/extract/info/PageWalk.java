package org.onrecord.extract.info;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.onrecord.extract.markup.BlockMarkup;

/** Walks all of a page, boxes and margins too, and notes its lines and the attributes that may hold a time. */
final class PageWalk implements NodeFilter {
    private static final Set<String> SKIPPED =
            Set.of("script", "style", "noscript", "textarea", "select", "svg", "template");
    private static final int LONGEST = 4000;

    /**
     * A piece of a line.
     *
     * @param start where it begins in the line
     * @param element that holds it
     */
    record Piece(int start, Element element) {}

    /**
     * A line of the page.
     *
     * @param text its words
     * @param pieces of which it is made, at least one
     */
    record Row(String text, List<Piece> pieces) {
        /** The element that holds the sign at {@code offset}. */
        Element at(int offset) {
            Element found = pieces.get(0).element();
            for (Piece piece : pieces) {
                found = piece.start() <= offset ? piece.element() : found;
            }
            return found;
        }
    }

    /**
     * An attribute that may hold a time.
     *
     * @param element that has it
     * @param name of the attribute
     * @param value of it
     * @param row number of the row before which it stands
     */
    record Mark(Element element, String name, String value, int row) {}

    private final List<Row> rows = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private StringBuilder words = new StringBuilder();
    private List<Piece> pieces = new ArrayList<>();

    private PageWalk() {}

    static PageWalk of(Element body) {
        PageWalk walk = new PageWalk();
        NodeTraversor.filter(walk, body);
        walk.end();
        return walk;
    }

    List<Row> rows() {
        return rows;
    }

    List<Mark> marks() {
        return marks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            read(text);
        } else if (node instanceof Element element) {
            if (SKIPPED.contains(element.normalName())) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (breaks(element)) {
                end();
            }
            mark(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && breaks(element)) {
            end();
        }
        return FilterResult.CONTINUE;
    }

    private static boolean breaks(Element element) {
        return element.isBlock()
                || BlockMarkup.isCell(element)
                || element.normalName().equals("br");
    }

    private void read(TextNode text) {
        if (words.length() > LONGEST || text.parent() == null) {
            return;
        }
        String folded = text.text();
        if (!folded.isBlank()) {
            pieces.add(new Piece(words.length(), text.parent()));
            words.append(folded);
        } else if (!words.isEmpty()) {
            words.append(' ');
        }
    }

    private void mark(Element element) {
        if (element.attributesSize() == 0) {
            return;
        }
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey();
            boolean holdsTime = name.equals("datetime")
                    || name.equals("title")
                    || name.equals("content")
                    || name.startsWith("data-");
            String value = attribute.getValue();
            if (holdsTime
                    && value.length() >= 6
                    && value.length() <= 80
                    && Character.isLetterOrDigit(value.charAt(0))) {
                marks.add(new Mark(element, name, value, rows.size()));
            }
        }
    }

    private void end() {
        if (!pieces.isEmpty()) {
            rows.add(new Row(words.toString(), List.copyOf(pieces)));
        }
        words = new StringBuilder();
        pieces = new ArrayList<>();
    }
}
