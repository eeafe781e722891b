package org.onrecord.extract.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.anchor.DataPositionSelector;
import org.onrecord.anchor.Sha256;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.extract.charset.DecodedBytes;
import org.onrecord.extract.pdf.PdfText;
import org.onrecord.sheet.Reading;
import org.onrecord.text.LineMap;
import org.onrecord.text.Position;
import org.onrecord.text.Span;

/** One page as it was saved. */
public final class Page {
    private final String file;
    private final PageKind kind;
    private final DecodedBytes decoded;
    private final String sha256;
    private final Optional<Reading> address;
    private final List<Diagnostic> diagnostics;
    private final LineMap lines;
    private final Optional<PdfText> pdf;

    Page(String file, PageKind kind, DecodedBytes decoded, Optional<Reading> address, List<Diagnostic> diagnostics) {
        this(
                file,
                kind,
                decoded,
                Sha256.of(decoded.bytes()),
                address,
                diagnostics,
                LineMap.of(decoded.text()),
                Optional.empty());
    }

    /** The page that a PDF makes; its text and its bytes are those of the text that was read out of it. */
    static Page ofPdf(String file, byte[] bytes, PdfText pdf, Optional<Reading> address) {
        DecodedBytes text = DecodedBytes.of(pdf.text().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8, 0);
        return new Page(
                file,
                PageKind.PDF,
                text,
                Sha256.of(bytes),
                address,
                List.of(),
                LineMap.of(text.text()),
                Optional.of(pdf));
    }

    private Page(
            String file,
            PageKind kind,
            DecodedBytes decoded,
            String sha256,
            Optional<Reading> address,
            List<Diagnostic> diagnostics,
            LineMap lines,
            Optional<PdfText> pdf) {
        this.file = Objects.requireNonNull(file, "file");
        this.kind = Objects.requireNonNull(kind, "kind");
        this.decoded = Objects.requireNonNull(decoded, "decoded");
        this.sha256 = Objects.requireNonNull(sha256, "sha256");
        this.address = Objects.requireNonNull(address, "address");
        this.diagnostics = List.copyOf(diagnostics);
        this.lines = Objects.requireNonNull(lines, "lines");
        this.pdf = Objects.requireNonNull(pdf, "pdf");
    }

    /** The same page with these findings about it. */
    Page with(List<Diagnostic> findings) {
        return new Page(file, kind, decoded, sha256, address, findings, lines, pdf);
    }

    /** The file as the user named it, with forward slashes. */
    public String file() {
        return file;
    }

    /** Its address on the web, as the container says that it came in. */
    public Optional<Reading> address() {
        return address;
    }

    /** Markup or plain text. */
    public PageKind kind() {
        return kind;
    }

    /** The decoded text: markup as it stands, line ends as they are, without a byte order mark. */
    public String text() {
        return decoded.text();
    }

    /** What a PDF says about itself. */
    @SuppressWarnings("exports") // for our own packages alone
    public Optional<PdfText> pdf() {
        return pdf;
    }

    /** The page of a PDF on which the sign at {@code offset} stands, from 1; 0 where there are no pages. */
    public int pageNumber(int offset) {
        return pdf.map(text -> text.page(offset)).orElse(0);
    }

    /** What the bytes were decoded with: {@code windows-1251}. */
    public String charset() {
        return decoded.charset().name();
    }

    /** SHA-256 of the bytes, 64 hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    /** What was odd about the bytes: a guessed charset, characters that could not be read. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Line and column of an offset into {@link #text()}. */
    public Position position(int offset) {
        return lines.position(offset);
    }

    /** The bytes of {@code span} of {@link #text()}, a byte order mark counted; in bounded time. */
    public DataPositionSelector bytes(Span span) {
        int end = span.end();
        String text = text();
        boolean insidePair = end > span.start()
                && end < text.length()
                && Character.isSurrogatePair(text.charAt(end - 1), text.charAt(end));
        return new DataPositionSelector(decoded.byteAt(span.start()), decoded.byteAt(insidePair ? end + 1 : end));
    }
}
