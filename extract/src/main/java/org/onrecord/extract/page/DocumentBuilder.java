package org.onrecord.extract.page;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.text.Block;
import org.onrecord.text.BlockKind;
import org.onrecord.text.Document;
import org.onrecord.text.OffsetMap;
import org.onrecord.text.Span;

/** Finds the article of a page and writes its clean text, its blocks and the way back. */
public final class DocumentBuilder {
    /** The clean text of {@code page}. */
    public Document build(Page page) {
        String text = page.text();
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                blocks.add(new Block(new Span(at, at + line.length()), BlockKind.PARAGRAPH));
            }
            at += line.length() + 1;
        }
        return new Document(text, blocks, OffsetMap.identity(text.length()));
    }
}
