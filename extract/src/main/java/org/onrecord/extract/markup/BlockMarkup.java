package org.onrecord.extract.markup;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import org.onrecord.text.BlockKind;

/** What markup says that a block is. */
public final class BlockMarkup {
    /** In UTF-16 units; the longest headlines of news pages stay below it. */
    public static final int LONGEST_HEADING = 300;

    private static final Map<String, BlockKind> KINDS = Map.ofEntries(
            Map.entry("h1", BlockKind.TITLE),
            Map.entry("h2", BlockKind.HEADING),
            Map.entry("h3", BlockKind.HEADING),
            Map.entry("h4", BlockKind.HEADING),
            Map.entry("h5", BlockKind.HEADING),
            Map.entry("h6", BlockKind.HEADING),
            Map.entry("li", BlockKind.LIST_ITEM),
            Map.entry("dd", BlockKind.LIST_ITEM),
            Map.entry("dt", BlockKind.LIST_ITEM),
            Map.entry("blockquote", BlockKind.BLOCK_QUOTATION),
            Map.entry("figcaption", BlockKind.CAPTION),
            Map.entry("caption", BlockKind.CAPTION),
            Map.entry("th", BlockKind.TABLE_CELL));
    /** A class says what is in its element, not what is far below. */
    private static final int NAMED_WITHIN = 6;

    private static final int PARAGRAPHS_OF_A_DECK = 3;

    /** A guess; every line of it asks. */
    private static final int NODES_OF_A_DECK = 500;

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> CELLS = Set.of("td", "th", "dd", "dt", "li", "caption");

    private BlockMarkup() {}

    /** Whether the element holds a line of its own though the parser does not call it a block. */
    public static boolean isCell(Element element) {
        return CELLS.contains(element.normalName());
    }

    /**
     * The kind of the nearest element that has one, up to the article; a cell that holds paragraphs is a layout, and a
     * heading that was never closed is none of the paragraphs in it.
     */
    static Optional<BlockKind> kind(Element place, NamedKinds names) {
        boolean paragraph = false;
        int up = 0;
        for (Element at = place; at != null; at = at.parent()) {
            String tag = at.normalName();
            if (tag.equals("article") || tag.equals("main")) {
                break;
            }
            Optional<BlockKind> named = up++ < NAMED_WITHIN ? names.of(at) : Optional.empty();
            if (named.isPresent()
                    && !(named.get() == BlockKind.DECK && (paragraph && !isAlone(at) || isHeadline(tag)))) {
                return named;
            }
            BlockKind kind = tag.equals("td") && !paragraph ? BlockKind.TABLE_CELL : KINDS.get(tag);
            if (kind != null && !(paragraph && isUnclosed(at))) {
                return Optional.of(kind);
            }
            paragraph |= tag.equals("p") || tag.equals("div");
        }
        return Optional.of(BlockKind.PARAGRAPH);
    }

    /** A deck has few paragraphs; what holds more of them is named after one of its parts. */
    private static boolean isAlone(Element element) {
        int[] left = {PARAGRAPHS_OF_A_DECK, NODES_OF_A_DECK};
        NodeTraversor.filter(
                (node, depth) -> {
                    left[0] -= node.nameIs("p") ? 1 : 0;
                    left[1]--;
                    return left[0] < 0 || left[1] < 0 ? FilterResult.STOP : FilterResult.CONTINUE;
                },
                element);
        return left[0] >= 0 && left[1] >= 0;
    }

    private static boolean isHeadline(String tag) {
        return tag.equals("h1") || tag.equals("body") || tag.equals("html");
    }

    /** Whether the words of {@code element} stand below a heading that was never closed. */
    public static boolean hasUnclosedHeading(Element element) {
        return element.select("h1, h2, h3, h4, h5, h6").stream().anyMatch(BlockMarkup::isUnclosed);
    }

    /** Whether a heading runs on to the end of what it stands in because nobody closed it. */
    private static boolean isUnclosed(Element heading) {
        Range end = heading.endSourceRange();
        return HEADINGS.contains(heading.normalName())
                && end.isImplicit()
                && end.endPos() - heading.sourceRange().endPos() > LONGEST_HEADING;
    }
}
