package org.onrecord.bench.product;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.onrecord.extract.ExtractedPage;
import org.onrecord.extract.Extractor;
import org.onrecord.extract.ExtractorOptions;
import org.onrecord.extract.page.PageReader;

/** Reads a plain text as the product reads a saved page, from bytes to attributions. */
public final class Product {
    private final PageReader pages = new PageReader();
    private final Extractor extractor;

    /** The product as everybody has it. */
    public Product() {
        this(new Extractor(ExtractorOptions.USUAL));
    }

    /** The product with {@code extractor} in it. */
    public Product(Extractor extractor) {
        this.extractor = extractor;
    }

    /** What the product finds in {@code text}. */
    public ExtractedPage read(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return extractor.extract(pages.read("article.txt", new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory were not read", e);
        }
    }
}
