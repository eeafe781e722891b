package org.onrecord.extract.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/**
 * A line of markup while it is read: its pieces, of which some may stay out once the line is whole.
 *
 * <ul>
 *   <li>In running text all that is seen belongs to the line, whatever its elements are called.
 *   <li>Elsewhere (a label, a byline, a row of links) buttons stay out, and so do links and numbers in what is called
 *       after a widget; between the words of a heading they stay.
 *   <li>What is hidden stays out.
 * </ul>
 */
final class LineDraft {
    private final String markup;
    private final TextNodes nodes;
    private final NamedKinds names;
    private final List<TextFragment> pieces = new ArrayList<>();
    private boolean own;
    private boolean leading;
    private boolean others;
    private int links;
    private int end = -1;

    /**
     * A line without words.
     *
     * @param links in which it begins
     */
    LineDraft(String markup, TextNodes nodes, NamedKinds names, int links) {
        this.markup = markup;
        this.nodes = nodes;
        this.names = names;
        this.links = links;
    }

    /** Whether nothing of it has been read that could be seen. */
    boolean begins() {
        return !own && !leading;
    }

    /**
     * Whether {@code text} stands before what has been read of the line: the parser takes text out of tables, and a
     * line has the order of the page.
     */
    boolean isBehind(TextNode text) {
        return !text.isBlank()
                && text.sourceRange().isTracked()
                && text.sourceRange().startPos() < end;
    }

    void add(TextNode text, TextFragment.Part part, TextFragment.Style style) {
        add(new TextFragment(text, text.getWholeText(), text.sourceRange(), part, style));
    }

    /** Adds a quotation mark that {@code at}, a tag of {@code element}, stands for. */
    void mark(Element element, String sign, Range at, TextFragment.Part part, TextFragment.Style style) {
        add(new TextFragment(element, sign, at, part, style));
    }

    private void add(TextFragment piece) {
        pieces.add(piece);
        if (!piece.isBlank()) {
            end = Math.max(end, piece.at().endPos());
            own |= piece.part() == TextFragment.Part.OWN;
            leading |= piece.part() == TextFragment.Part.LEADING;
            others |= piece.part() != TextFragment.Part.OWN;
        }
    }

    void link() {
        links++;
    }

    /** The line, where it has words. */
    Optional<PlacedLine> end(boolean gap, boolean unread) {
        if (begins()) {
            return Optional.empty();
        }
        return line(others ? chosen() : pieces, gap, unread);
    }

    private List<TextFragment> chosen() {
        if (!own) {
            return pieces.stream()
                    .filter(piece -> piece.part() == TextFragment.Part.LEADING)
                    .toList();
        }
        List<TextFragment> seen = pieces.stream()
                .filter(piece -> piece.part() != TextFragment.Part.UNSEEN)
                .toList();
        List<TextFragment> words = seen.stream().filter(TextFragment::isOwn).toList();
        if (RunningText.is(text(words).text(), text(seen).text())) {
            return seen;
        }
        int first = 0;
        int last = seen.size() - 1;
        while (!seen.get(first).isOwn()) {
            first++;
        }
        while (!seen.get(last).isOwn()) {
            last--;
        }
        boolean heading = seen.get(first).isInHeading();
        List<TextFragment> chosen = new ArrayList<>();
        for (int i = 0; i < seen.size(); i++) {
            if (heading && first < i && i < last || !seen.get(i).isWidget()) {
                chosen.add(seen.get(i));
            }
        }
        return chosen;
    }

    private SourcedText text(List<TextFragment> chosen) {
        SourcedText.Builder text = new SourcedText.Builder();
        for (TextFragment piece : chosen) {
            if (piece.node() instanceof TextNode node) {
                nodes.append(node, markup, text);
            } else {
                int start = piece.at().startPos();
                text.whole(piece.words(), start, piece.at().endPos() - start);
            }
        }
        return text.build();
    }

    private Optional<PlacedLine> line(List<TextFragment> chosen, boolean gap, boolean unread) {
        SourcedText text = text(chosen);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Element place = chosen.stream()
                .filter(piece -> !piece.isBlank())
                .map(TextFragment::parent)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a line of markup without a place"));
        int units = 0;
        int linked = 0;
        int bold = 0;
        int italic = 0;
        for (TextFragment piece : chosen) {
            int length = piece.units();
            units += length;
            linked += piece.style().linked() ? length : 0;
            bold += piece.style().bold() ? length : 0;
            italic += piece.style().italic() ? length : 0;
        }
        double all = Math.max(1, units);
        Line line = new Line(text, gap, BlockMarkup.kind(place, names), linked / all);
        return Optional.of(new PlacedLine(line, place, new TextStyle(bold / all, italic / all, links, unread)));
    }
}
