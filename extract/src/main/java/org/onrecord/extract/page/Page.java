package org.onrecord.extract.page;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Objects;
import org.onrecord.anchor.DataPositionSelector;
import org.onrecord.diagnostic.Diagnostic;
import org.onrecord.text.LineMap;
import org.onrecord.text.Position;
import org.onrecord.text.Span;

/** One page as it was saved. */
public final class Page {
    private final String file;
    private final PageKind kind;
    private final String text;
    private final Charset charset;
    private final String sha256;
    private final List<Diagnostic> diagnostics;
    private final LineMap lines;

    Page(String file, PageKind kind, String text, Charset charset, String sha256, List<Diagnostic> diagnostics) {
        this.file = Objects.requireNonNull(file, "file");
        this.kind = Objects.requireNonNull(kind, "kind");
        this.text = Objects.requireNonNull(text, "text");
        this.charset = Objects.requireNonNull(charset, "charset");
        this.sha256 = Objects.requireNonNull(sha256, "sha256");
        this.diagnostics = List.copyOf(diagnostics);
        lines = LineMap.of(text);
    }

    /** The file as the user named it, with forward slashes. */
    public String file() {
        return file;
    }

    /** Markup or plain text. */
    public PageKind kind() {
        return kind;
    }

    /** The decoded text: markup as it stands, line ends as they are, without a byte order mark. */
    public String text() {
        return text;
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

    /** The bytes of {@code span} of {@link #text()}. */
    public DataPositionSelector bytes(Span span) {
        int start = text.substring(0, span.start()).getBytes(charset).length;
        return new DataPositionSelector(start, start + span.of(text).getBytes(charset).length);
    }
}
