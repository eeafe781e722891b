package org.onrecord.bench.pages;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Cuts markup into text and tags, as the tokenization of the HTML standard does, without building a tree.
 *
 * <p>It's our second reader and shares no code with the first, so that a fault of one is seen by the other.
 */
final class MarkupScanner {
    private final String markup;
    private final Sink sink;
    private int at;

    /** Takes the pieces in their order. */
    interface Sink {
        /** Text as it stands, not decoded. */
        void text(String raw);

        /**
         * A start tag; {@code attributes} by their names in lower case. Returns whether what follows, up to its end
         * tag, is text.
         */
        boolean start(String name, Map<String, String> attributes);

        /** An end tag. */
        void end(String name);
    }

    private MarkupScanner(String markup, Sink sink) {
        this.markup = Objects.requireNonNull(markup, "markup");
        this.sink = Objects.requireNonNull(sink, "sink");
    }

    static void scan(String markup, Sink sink) {
        new MarkupScanner(markup, sink).run();
    }

    private void run() {
        int text = 0;
        while (at < markup.length()) {
            if (markup.charAt(at) == '<' && opens()) {
                if (text < at) {
                    sink.text(markup.substring(text, at));
                }
                tag();
                text = at;
            } else {
                at++;
            }
        }
        if (text < markup.length()) {
            sink.text(markup.substring(text));
        }
    }

    /** Whether something other than text begins here. */
    private boolean opens() {
        char next = charAt(at + 1);
        return isLetter(next) || next == '!' || next == '?' || next == '/' && charAt(at + 2) != 0;
    }

    private void tag() {
        if (markup.startsWith("<!--", at)) {
            comment();
        } else if (isLetter(charAt(at + 1))) {
            at++;
            startTag();
        } else if (charAt(at + 1) == '/' && isLetter(charAt(at + 2))) {
            at += 2;
            String name = name();
            attributes();
            sink.end(name);
        } else {
            int close = markup.indexOf('>', at);
            at = close < 0 ? markup.length() : close + 1;
        }
    }

    private void comment() {
        int from = at + 4;
        if (markup.startsWith(">", from) || markup.startsWith("->", from)) {
            at = markup.indexOf('>', from) + 1;
            return;
        }
        int plain = markup.indexOf("-->", from);
        int loud = markup.indexOf("--!>", from);
        boolean loudFirst = loud >= 0 && (plain < 0 || loud < plain);
        at = loudFirst ? loud + 4 : plain < 0 ? markup.length() : plain + 3;
    }

    private void startTag() {
        String name = name();
        Map<String, String> attributes = attributes();
        if (attributes.containsKey("")) {
            return;
        }
        if (sink.start(name, attributes)) {
            int from = at;
            at = endOfRaw(name);
            sink.text(markup.substring(from, at));
        }
    }

    /** Where the end tag of a script or the like begins. */
    private int endOfRaw(String name) {
        int found = at;
        while (true) {
            found = markup.indexOf("</", found);
            if (found < 0) {
                return markup.length();
            }
            int end = found + 2 + name.length();
            if (markup.regionMatches(true, found + 2, name, 0, name.length()) && !isNamePart(charAt(end))) {
                return found;
            }
            found += 2;
        }
    }

    private String name() {
        int start = at;
        while (at < markup.length() && isNamePart(markup.charAt(at))) {
            at++;
        }
        return markup.substring(start, at).toLowerCase(Locale.ROOT);
    }

    /** Attributes up to the end of the tag; one without a name where the page ends before that. */
    private Map<String, String> attributes() {
        Map<String, String> found = new HashMap<>();
        while (at < markup.length()) {
            char c = markup.charAt(at);
            if (c == '>') {
                at++;
                return found;
            }
            if (isBlank(c) || c == '/') {
                at++;
            } else {
                attribute(found);
            }
        }
        found.put("", "");
        return found;
    }

    private void attribute(Map<String, String> found) {
        int start = at++;
        while (at < markup.length() && "=>/".indexOf(markup.charAt(at)) < 0 && !isBlank(markup.charAt(at))) {
            at++;
        }
        String name = markup.substring(start, at).toLowerCase(Locale.ROOT);
        skipBlanks();
        String value = "";
        if (charAt(at) == '=') {
            at++;
            skipBlanks();
            value = value();
        }
        found.putIfAbsent(name, value);
    }

    private String value() {
        char quote = charAt(at);
        int start = at;
        if (quote == '"' || quote == '\'') {
            int close = markup.indexOf(quote, at + 1);
            at = close < 0 ? markup.length() : close + 1;
            return markup.substring(start + 1, close < 0 ? at : close);
        }
        while (at < markup.length() && markup.charAt(at) != '>' && !isBlank(markup.charAt(at))) {
            at++;
        }
        return markup.substring(start, at);
    }

    private void skipBlanks() {
        while (at < markup.length() && isBlank(markup.charAt(at))) {
            at++;
        }
    }

    private char charAt(int offset) {
        return offset < markup.length() ? markup.charAt(offset) : 0;
    }

    private static boolean isNamePart(char c) {
        return c != 0 && c != '>' && c != '/' && !isBlank(c);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
