package org.onrecord.extract.markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads JSON as pages hold it: objects as maps, arrays as lists, everything else as text.
 *
 * <p>Line ends inside strings are let pass, since pages have them; what is no JSON gives nothing.
 */
public final class Json {
    private static final int DEEPEST = 64;

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    public static Optional<Object> parse(String text) {
        try {
            return Optional.of(new Json(text).value(0));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Object value(int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("deeper than " + DEEPEST);
        }
        return switch (next()) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            default -> word();
        };
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        at++;
        while (next() != '}') {
            expect('"');
            String key = string();
            next();
            expect(':');
            at++;
            object.put(key, value(depth + 1));
            comma('}');
        }
        at++;
        return object;
    }

    private List<Object> array(int depth) {
        List<Object> array = new ArrayList<>();
        at++;
        while (next() != ']') {
            array.add(value(depth + 1));
            comma(']');
        }
        at++;
        return array;
    }

    private String string() {
        StringBuilder string = new StringBuilder();
        at++;
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            string.append(c == '\\' ? escaped() : c);
        }
        at++;
        return whole(string.toString());
    }

    /** Escapes can spell half of a surrogate pair, which no file can hold; U+FFFD stands for it. */
    private static String whole(String string) {
        return string.codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? '\uFFFD' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private char escaped() {
        if (at >= text.length()) {
            throw new IllegalArgumentException("ends inside an escape");
        }
        char c = text.charAt(at++);
        if (c == 'u' && at + 4 <= text.length()) {
            char unit = (char) Integer.parseInt(text.substring(at, at + 4), 16);
            at += 4;
            return unit;
        }
        return switch (c) {
            case 'n', 'r', 't', 'b', 'f' -> ' ';
            default -> c;
        };
    }

    private String word() {
        int start = at;
        while (at < text.length() && "+-.".indexOf(text.charAt(at)) >= 0
                || at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        if (at == start) {
            throw new IllegalArgumentException("no value at " + at);
        }
        return text.substring(start, at);
    }

    private char next() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        if (at >= text.length()) {
            throw new IllegalArgumentException("ends too early");
        }
        return text.charAt(at);
    }

    private void expect(char sign) {
        if (text.charAt(at) != sign) {
            throw new IllegalArgumentException("no " + sign + " at " + at);
        }
    }

    private void comma(char end) {
        if (next() == ',') {
            at++;
        } else {
            expect(end);
        }
    }
}
