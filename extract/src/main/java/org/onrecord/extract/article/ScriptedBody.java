package org.onrecord.extract.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.onrecord.extract.markup.Line;
import org.onrecord.extract.markup.SourcedText;
import org.onrecord.extract.page.Page;
import org.onrecord.text.BlockKind;

/**
 * The article as the page gives it to machines alone: the {@code articleBody} of JSON-LD (schema.org/articleBody), each
 * sign with its place in the script.
 *
 * <p>Escapes (RFC 8259, section 7), character references and tags inside the string are read; line ends and tags of
 * blocks end a line.
 */
final class ScriptedBody {
    private static final Pattern KEY = Pattern.compile("\"articleBody\"\\s*:\\s*\"");
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)(?:\\s[^<>]*)?/?>");
    private static final Pattern REFERENCE = Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|\\w{2,31});");
    private static final List<String> INLINE =
            List.of("a", "b", "i", "em", "strong", "span", "u", "sup", "sub", "small", "mark", "q", "cite", "code");

    private final String source;
    private final int end;
    private final List<Line> lines = new ArrayList<>();
    private SourcedText.Builder words = new SourcedText.Builder();
    private int at;

    private ScriptedBody(String source, int start, int end) {
        this.source = source;
        this.at = start;
        this.end = end;
    }

    /** The lines of the longest body that a script of {@code page} holds; mostly none. */
    static List<Line> of(Page page, Document markup) {
        List<Line> longest = List.of();
        for (Element script : markup.select("script[type=application/ld+json]")) {
            for (DataNode data : script.dataNodes()) {
                if (data.sourceRange().isTracked()) {
                    List<Line> found = longest(
                            page.text(),
                            data.sourceRange().startPos(),
                            data.sourceRange().endPos());
                    longest = length(found) > length(longest) ? found : longest;
                }
            }
        }
        return longest;
    }

    private static List<Line> longest(String source, int from, int to) {
        List<Line> longest = List.of();
        Matcher key = KEY.matcher(source).region(from, Math.min(to, source.length()));
        while (key.find()) {
            List<Line> found = new ScriptedBody(source, key.end(), Math.min(to, source.length())).read();
            longest = length(found) > length(longest) ? found : longest;
        }
        return longest;
    }

    /** UTF-16 units of {@code lines}. */
    static int length(List<Line> lines) {
        return lines.stream().mapToInt(line -> line.words().length()).sum();
    }

    private List<Line> read() {
        Matcher tag = TAG.matcher(source);
        Matcher reference = REFERENCE.matcher(source);
        while (at < end && source.charAt(at) != '"') {
            char c = source.charAt(at);
            if (c == '\\' && at + 1 < end) {
                escape();
            } else if (c == '<' && tag.region(at, end).lookingAt()) {
                if (!INLINE.contains(tag.group(2).toLowerCase(Locale.ROOT))) {
                    endLine();
                }
                at = tag.end();
            } else if (c == '&' && reference.region(at, end).lookingAt()) {
                words.whole(Parser.unescapeEntities(reference.group(), false), at, reference.end() - at);
                at = reference.end();
            } else {
                words.stretch(source, at, at + 1, at);
                at++;
            }
        }
        endLine();
        return List.copyOf(lines);
    }

    private void escape() {
        char c = source.charAt(at + 1);
        if (c == 'n' || c == 'r') {
            endLine();
            at += 2;
        } else if (c == 'u' && at + 6 <= end) {
            unit();
        } else {
            words.whole(c == 't' || c == 'b' || c == 'f' ? " " : String.valueOf(c), at, 2);
            at += 2;
        }
    }

    /** Four hexadecimal digits; others stand for themselves. */
    private void unit() {
        String digits = source.substring(at + 2, at + 6);
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            value = value < 0 || Character.digit(digits.charAt(i), 16) < 0
                    ? -1
                    : value * 16 + Character.digit(digits.charAt(i), 16);
        }
        if (value == '\n' || value == '\r') {
            endLine();
        } else {
            words.whole(value < 0 ? digits : String.valueOf((char) value), at, 6);
        }
        at += 6;
    }

    private void endLine() {
        if (!words.isEmpty()) {
            lines.add(new Line(words.build(), true, Optional.of(BlockKind.PARAGRAPH), 0));
        }
        words = new SourcedText.Builder();
    }
}
