package org.onrecord.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.onrecord.text.BlockKind;

/** Walks markup and collects its lines: blocks and {@code br} end one, {@code q} puts marks around its words. */
final class LineCollector implements NodeFilter {
    private final String markup;
    private final UnreadMarkup unread;
    private final List<Line> lines = new ArrayList<>();
    private final List<Element> places = new ArrayList<>();
    private SourcedText.Builder words = new SourcedText.Builder();
    private Optional<Element> place = Optional.empty();
    private boolean gap = true;
    private int units;
    private int linkedUnits;
    private int links;

    LineCollector(String markup, UnreadMarkup unread) {
        this.markup = markup;
        this.unread = unread;
    }

    List<Line> lines() {
        end(true);
        return lines;
    }

    /** The element in which each line begins, in the order of {@link #lines()}. */
    List<Element> places() {
        return places;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            read(text);
        } else if (node instanceof Element element) {
            if (depth > 0 && unread.is(element)) {
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
            }
        }
        return FilterResult.CONTINUE;
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
        TextNodes.append(text, markup, words);
        int length = text.getWholeText().length();
        units += length;
        linkedUnits += links > 0 ? length : 0;
    }

    private void mark(String sign, Range at) {
        if (at.isTracked()) {
            words.whole(sign, at.startPos(), at.endPos() - at.startPos());
        }
    }

    private void end(boolean gapAfter) {
        if (!words.isEmpty()) {
            Optional<BlockKind> kind = place.flatMap(BlockMarkup::kind);
            lines.add(new Line(words.build(), gap, kind, units == 0 ? 0 : (double) linkedUnits / units));
            places.add(place.orElseThrow(() -> new IllegalStateException("a line of markup without a place")));
            gap = false;
            words = new SourcedText.Builder();
        }
        gap |= gapAfter;
        place = Optional.empty();
        units = 0;
        linkedUnits = 0;
    }
}
