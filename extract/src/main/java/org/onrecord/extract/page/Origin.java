package org.onrecord.extract.page;

import java.util.Objects;
import java.util.Optional;
import org.onrecord.anchor.DataPositionSelector;
import org.onrecord.text.Position;
import org.onrecord.text.Span;

/**
 * Where a stretch of clean text stands in the page as saved.
 *
 * @param source the stretch of the decoded text, in UTF-16 offsets
 * @param bytes the same as bytes of the file, a byte order mark counted
 * @param position line and column of its first sign
 * @param path CSS selector of the element that holds its first sign; empty for plain text
 */
public record Origin(Span source, DataPositionSelector bytes, Position position, Optional<String> path) {
    /** Checks that all is there. */
    public Origin {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(path, "path");
    }
}
