package org.onrecord.cli.text;

import java.util.stream.Collectors;
import org.onrecord.diagnostic.Printable;
import org.onrecord.text.Block;

/**
 * A clean text for people: one block a line, after its kind; signs that nobody sees or a terminal obeys are written
 * out.
 *
 * <pre>
 * # pages/flood.html
 * title          Water in the old town
 * paragraph      The river rose on Monday.
 * </pre>
 */
public final class PlainFormat {
    private static final int WIDEST = 15;

    private PlainFormat() {}

    /** The lines of {@code text}, each with a line end. */
    public static String of(CleanText text) {
        return "# " + Printable.of(text.page().file()) + "\n"
                + text.document().blocks().stream()
                        .map(block -> line(text, block))
                        .collect(Collectors.joining());
    }

    private static String line(CleanText text, Block block) {
        String kind = BlockNames.of(block.kind());
        return kind + " ".repeat(Math.max(1, WIDEST + 2 - kind.length()))
                + Printable.of(text.document().text(block.span()).replace('\n', ' ')) + "\n";
    }
}
