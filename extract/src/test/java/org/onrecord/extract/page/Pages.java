package org.onrecord.extract.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.onrecord.extract.article.DocumentBuilder;
import org.onrecord.text.Block;
import org.onrecord.text.BlockKind;
import org.onrecord.text.Document;

/** Small pages for tests. */
public final class Pages {
    private Pages() {}

    public static Page text(String words) {
        return read("page.txt", words.getBytes(StandardCharsets.UTF_8));
    }

    public static Page html(String markup) {
        return read("page.html", markup.getBytes(StandardCharsets.UTF_8));
    }

    public static Page read(String file, byte[] bytes) {
        try {
            return new PageReader().read(file, new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Document document(Page page) {
        return new DocumentBuilder().build(page);
    }

    /** The words of each block. */
    public static List<String> blocks(Page page) {
        Document document = document(page);
        return document.blocks().stream()
                .map(block -> document.text(block.span()))
                .toList();
    }

    /** The kind of each block. */
    public static List<BlockKind> kinds(Page page) {
        return document(page).blocks().stream().map(Block::kind).toList();
    }
}
