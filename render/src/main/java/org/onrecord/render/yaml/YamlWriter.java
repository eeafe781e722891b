package org.onrecord.render.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Writes the small part of YAML that a sheet needs, line by line: block mappings and lists, text in marks or as a
 * literal block, and comments. It knows nothing of what it writes.
 */
final class YamlWriter {
    private static final int COMMENT_WIDTH = 110;

    private final Appendable out;
    private long length;
    private int depth;
    private boolean atItem;

    /** Writes to {@code out} as it goes. */
    YamlWriter(Appendable out) {
        this.out = out;
    }

    /** How many UTF-16 units have been written. */
    long length() {
        return length;
    }

    /** A line for people; nothing reads it back. */
    void comment(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints()
                .limit(2L * COMMENT_WIDTH)
                .map(c -> Spelling.isPlain(c) ? c : ' ')
                .forEach(line::appendCodePoint);
        String whole = line.toString().stripTrailing();
        if (whole.codePointCount(0, whole.length()) > COMMENT_WIDTH) {
            whole = whole.substring(0, whole.offsetByCodePoints(0, COMMENT_WIDTH)) + "…";
        }
        indent(atItem ? depth - 1 : depth);
        append(whole.isEmpty() ? "#" : "# ");
        append(whole);
        append("\n");
    }

    void blankLine() {
        append("\n");
    }

    /** A constant or a number, which needs no marks. */
    void plain(String key, String value) {
        line(key + ": " + value);
    }

    void text(String key, String value) {
        line(key + ": " + Spelling.quoted(value));
    }

    /** Text on a line of its own, so that a comparison of two sheets shows it whole. */
    void words(String key, String value) {
        if (!Spelling.fitsLiteral(value)) {
            text(key, value);
            return;
        }
        line(key + ": |-");
        for (String line : value.split("\n", -1)) {
            if (!line.isEmpty()) {
                indent(depth + 1);
                append(line);
            }
            append("\n");
        }
    }

    /** Short texts on one line: {@code ["ann-lee", "bob-ray"]}. */
    void texts(String key, List<String> values) {
        line(key + ": " + values.stream().map(Spelling::quoted).collect(Collectors.joining(", ", "[", "]")));
    }

    void mapping(String key, Runnable body) {
        line(key + ":");
        depth++;
        body.run();
        depth--;
    }

    /** An empty list is left out. */
    <T> void list(String key, List<T> items, Consumer<T> body) {
        if (!items.isEmpty()) {
            listOrEmpty(key, items, body);
        }
    }

    /** An empty list is written as {@code []}. */
    <T> void listOrEmpty(String key, List<T> items, Consumer<T> body) {
        line(key + (items.isEmpty() ? ": []" : ":"));
        for (T item : items) {
            item(() -> body.accept(item));
        }
    }

    private void item(Runnable body) {
        depth += 2;
        atItem = true;
        body.run();
        depth -= 2;
    }

    private void line(String text) {
        indent(atItem ? depth - 1 : depth);
        append(atItem ? "- " : "");
        append(text);
        append("\n");
        atItem = false;
    }

    private void indent(int levels) {
        append("  ".repeat(levels));
    }

    private void append(String text) {
        try {
            out.append(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        length += text.length();
    }
}
