package org.onrecord.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.onrecord.extract.page.Page;
import org.onrecord.extract.page.PageReader;
import org.onrecord.fixtures.Fixture;

/** Pages for tests, read as the command line reads them, and what the whole pipeline makes of them. */
final class TextPages {
    private static final Extractor EXTRACTOR = new Extractor(ExtractorOptions.RULES);

    private TextPages() {}

    static Page text(String words) {
        return read("page.txt", words.getBytes(StandardCharsets.UTF_8));
    }

    static Page of(Fixture fixture) {
        return read(fixture.file().getFileName().toString(), fixture.bytes());
    }

    static Page read(String file, byte[] bytes) {
        try {
            return new PageReader().read(file, new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ExtractedPage extract(Page page) {
        return EXTRACTOR.extract(page);
    }

    /** One line a statement, as {@link StatementLine} writes it. */
    static List<String> lines(ExtractedPage extracted) {
        return extracted.attributions().stream()
                .map(attribution -> StatementLine.of(extracted.document().document(), attribution))
                .toList();
    }
}
