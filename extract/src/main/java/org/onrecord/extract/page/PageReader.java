package org.onrecord.extract.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads a saved page. */
public final class PageReader {
    /**
     * Reads a page to its end.
     *
     * @param file the file as the user named it; its ending tells markup from plain text, and where it has none, the
     *     content does
     * @param in the bytes; not closed
     * @throws org.onrecord.diagnostic.InputException where the bytes are no page
     * @throws IOException where reading fails
     */
    public Page read(String file, InputStream in) throws IOException {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        return new Page(file, PageKind.TEXT, text, StandardCharsets.UTF_8, "", List.of());
    }
}
