package org.onrecord.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Walks markup and collects its lines: blocks and {@code br} end one, {@code q} puts marks around its words. */
final class LineCollector implements NodeFilter {
    private static final Set<String> BOLD = Set.of("b", "strong");
    private static final Set<String> ITALIC = Set.of("i", "em");

    private final String markup;
    private final UnreadMarkup unread;
    private final TextNodes nodes = new TextNodes();
    private final NamedKinds names = new NamedKinds();
    private final List<PlacedLine> lines = new ArrayList<>();
    private SourcedText.Builder words = new SourcedText.Builder();
    private Optional<Element> place = Optional.empty();
    private boolean gap = true;
    private int units;
    private int linkedUnits;
    private int links;
    private int bold;
    private int italic;
    private int boldUnits;
    private int italicUnits;
    private int linksInLine;
    private int unreadDepth;

    private LineCollector(String markup, UnreadMarkup unread) {
        this.markup = markup;
        this.unread = unread;
    }

    /** The lines of {@code element}, each with the element in which it begins. */
    static List<PlacedLine> read(Element element, String markup, UnreadMarkup unread) {
        LineCollector collector = new LineCollector(markup, unread);
        NodeTraversor.filter(collector, element);
        collector.end(true);
        return collector.lines;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            read(text);
        } else if (node instanceof Element element) {
            if (depth > 0 && skips(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (breaks(element)) {
                end(true);
            } else if (element.normalName().equals("br")) {
                end(false);
            } else if (element.normalName().equals("q")) {
                mark("“", element.sourceRange());
            } else if (element.normalName().equals("a")) {
                links++;
                linksInLine++;
            }
            unreadDepth += depth > 0 && unread.is(element) ? 1 : 0;
            bold += BOLD.contains(element.normalName()) ? 1 : 0;
            italic += ITALIC.contains(element.normalName()) ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    /** What nobody sees, and what is no part of the line that it stands in. */
    private boolean skips(Element element) {
        return unread.never(element) || !element.isBlock() && !words.isEmpty() && unread.is(element);
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (breaks(element)) {
                end(true);
            } else if (element.normalName().equals("q")) {
                mark("”", element.endSourceRange());
            } else if (element.normalName().equals("a")) {
                links--;
            }
            bold -= BOLD.contains(element.normalName()) ? 1 : 0;
            italic -= ITALIC.contains(element.normalName()) ? 1 : 0;
            unreadDepth -= depth > 0 && unread.is(element) ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    private static boolean breaks(Element element) {
        return element.isBlock() || BlockMarkup.isCell(element);
    }

    private void read(TextNode text) {
        if (!text.isBlank() && place.isEmpty()) {
            place = Optional.ofNullable(text.parent());
        }
        nodes.append(text, markup, words);
        int length = text.getWholeText().length();
        units += length;
        linkedUnits += links > 0 ? length : 0;
        boldUnits += bold > 0 ? length : 0;
        italicUnits += italic > 0 ? length : 0;
    }

    private void mark(String sign, Range at) {
        if (at.isTracked()) {
            words.whole(sign, at.startPos(), at.endPos() - at.startPos());
        }
    }

    private void end(boolean gapAfter) {
        if (!words.isEmpty()) {
            Element begins = place.orElseThrow(() -> new IllegalStateException("a line of markup without a place"));
            Line line = new Line(words.build(), gap, BlockMarkup.kind(begins, names), share(linkedUnits));
            Look look = new Look(share(boldUnits), share(italicUnits), linksInLine, unreadDepth > 0);
            lines.add(new PlacedLine(line, begins, look));
            gap = false;
            words = new SourcedText.Builder();
        }
        gap |= gapAfter;
        place = Optional.empty();
        units = 0;
        linkedUnits = 0;
        boldUnits = 0;
        italicUnits = 0;
        linksInLine = links;
    }

    private double share(int part) {
        return units == 0 ? 0 : (double) part / units;
    }
}
