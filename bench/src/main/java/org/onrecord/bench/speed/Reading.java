package org.onrecord.bench.speed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.onrecord.extract.ExtractedPage;
import org.onrecord.extract.Extractor;
import org.onrecord.extract.page.PageReader;

/** Reads a plain text as the product does, on one thread. */
final class Reading {
    private final PageReader pages = new PageReader();
    private final Extractor extractor = new Extractor();

    /** Reads {@code text}, from bytes to attributions. */
    ExtractedPage read(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return extractor.extract(pages.read("article.txt", new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory were not read", e);
        }
    }
}
