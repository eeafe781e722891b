package org.onrecord.extract.mark;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.text.Block;
import org.onrecord.text.BlockKind;
import org.onrecord.text.Document;
import org.onrecord.text.OffsetMap;
import org.onrecord.text.Span;

/** Documents of a few paragraphs, made by hand; an empty line sets two apart. */
final class Paragraphs {
    private Paragraphs() {}

    static Document document(String text) {
        return document(text, BlockKind.PARAGRAPH);
    }

    /** A document whose first block is of {@code kind}. */
    static Document document(String text, BlockKind kind) {
        String lines = text.replace("\n\n", "\n");
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String line : lines.split("\n", -1)) {
            BlockKind own = blocks.isEmpty() ? kind : BlockKind.PARAGRAPH;
            blocks.add(new Block(new Span(start, start + line.length()), own));
            start += line.length() + 1;
        }
        return new Document(lines, blocks, OffsetMap.identity(lines.length()));
    }
}
