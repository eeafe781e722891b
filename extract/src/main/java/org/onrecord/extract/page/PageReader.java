package org.onrecord.extract.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.diagnostic.InputException;
import org.onrecord.extract.charset.BinaryContent;
import org.onrecord.extract.charset.CharsetChoice;
import org.onrecord.extract.charset.DecodedBytes;
import org.onrecord.extract.container.Entry;
import org.onrecord.extract.pdf.PdfReader;
import org.onrecord.sheet.Reading;

/** Reads a saved page: refuses what is none, finds its charset, takes its digest. */
public final class PageReader {
    /** The most bytes that a page may have. */
    static final int MOST_BYTES = 64 << 20;

    /** The most UTF-16 units that a line of plain text may have; longer ones are data, no article. */
    static final int LONGEST_LINE = 4 << 20;

    /**
     * Reads a page to its end.
     *
     * @param file the file as the user named it; its ending tells markup ({@code .html}, {@code .htm}) from plain text
     *     ({@code .txt}), and where it has another or none, the content does
     * @param in the bytes; not closed
     * @throws InputException where the bytes are no page: {@code empty-file}, {@code binary-file}, {@code too-large},
     *     {@code line-too-long}
     * @throws IOException where reading fails
     */
    public Page read(String file, InputStream in) throws IOException {
        Objects.requireNonNull(file, "file");
        return read(Entry.of(file, in.readNBytes(MOST_BYTES + 1)));
    }

    /**
     * Reads a page that has been unpacked; what its container says of type, charset and address counts.
     *
     * @throws InputException where the bytes are no page
     */
    public Page read(Entry entry) {
        String name = entry.name().replace('\\', '/');
        byte[] bytes = entry.bytes();
        if (bytes.length > MOST_BYTES) {
            String message = "the file has more than 64 MB; a saved page of at most 64 MB would be accepted";
            throw new InputException(Diagnostic.error("too-large", message, name));
        }
        if (bytes.length == 0) {
            throw new InputException(empty("the file has 0 bytes", name));
        }
        if (PdfReader.isPdf(bytes)) {
            return Page.ofPdf(name, bytes, new PdfReader().read(name, bytes), address(entry));
        }
        BinaryContent.describe(bytes).ifPresent(found -> {
            String message = "found " + found + "; a saved page as HTML, plain text or PDF would be accepted";
            throw new InputException(Diagnostic.error("binary-file", message, name));
        });
        CharsetChoice choice = CharsetChoice.of(bytes, entry.charset());
        DecodedBytes decoded = DecodedBytes.of(bytes, choice.charset(), choice.markLength());
        if (decoded.text().isBlank()) {
            throw new InputException(empty("the file holds nothing but white space", name));
        }
        Page page = new Page(name, PageKinds.of(entry, decoded.text()), decoded, address(entry), List.of());
        refuseEndlessLine(page);
        return page.with(remarks(page, choice, decoded));
    }

    private static Optional<Reading> address(Entry entry) {
        return entry.address().map(address -> new Reading(address, entry.addressFrom()));
    }

    private static Diagnostic empty(String found, String file) {
        String message = found + "; a saved page as HTML, plain text or PDF would be accepted";
        return Diagnostic.error("empty-file", message, file);
    }

    private static void refuseEndlessLine(Page page) {
        if (page.kind() == PageKind.HTML) {
            return;
        }
        int start = 0;
        String text = page.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                start = i + 1;
            } else if (i - start >= LONGEST_LINE) {
                String message = "a line has more than " + LONGEST_LINE
                        + " characters; an article with paragraphs of fewer would be accepted";
                throw new InputException(
                        Diagnostic.error("line-too-long", message, page.file()).at(page.position(start)));
            }
        }
    }

    private static List<Diagnostic> remarks(Page page, CharsetChoice choice, DecodedBytes decoded) {
        List<Diagnostic> remarks = new ArrayList<>();
        choice.remark(page.file()).ifPresent(remarks::add);
        if (decoded.damaged() > 0) {
            String message = decoded.damaged() + " byte sequence(s) are no "
                    + choice.charset().name() + " and were read as U+FFFD; the first is here";
            remarks.add(Diagnostic.warning("unreadable-bytes", message, page.file())
                    .at(page.position(decoded.firstDamage())));
        }
        return remarks;
    }
}
