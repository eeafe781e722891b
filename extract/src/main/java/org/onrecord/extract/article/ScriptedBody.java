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
 * <p>Character references and tags inside the string are read; line ends and tags of blocks end a line.
 */
final class ScriptedBody {
    private static final Pattern KEY = Pattern.compile("\"articleBody\"\\s*:\\s*\"");
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][^\\s/<>]*)(?:\\s[^<>]*)?/?>");
    private static final Pattern REFERENCE = Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|\\w{2,31});");
    private static final List<String> INLINE =
            List.of("a", "b", "i", "em", "strong", "span", "u", "sup", "sub", "small", "mark", "q", "cite", "code");

    private final ScriptString body;
    private final List<Line> lines = new ArrayList<>();
    private SourcedText.Builder words = new SourcedText.Builder();

    private ScriptedBody(ScriptString body) {
        this.body = body;
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
            List<Line> found =
                    new ScriptedBody(ScriptString.read(source, key.end(), Math.min(to, source.length()))).read();
            longest = length(found) > length(longest) ? found : longest;
        }
        return longest;
    }

    /** UTF-16 units of {@code lines}. */
    static int length(List<Line> lines) {
        return lines.stream().mapToInt(line -> line.words().length()).sum();
    }

    private List<Line> read() {
        String text = body.text();
        Matcher tag = TAG.matcher(text);
        Matcher reference = REFERENCE.matcher(text);
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r') {
                endLine();
                at++;
            } else if (c == '<' && tag.region(at, text.length()).lookingAt()) {
                if (!INLINE.contains(tag.group(2).toLowerCase(Locale.ROOT))) {
                    endLine();
                }
                at = tag.end();
            } else if (c == '&' && reference.region(at, text.length()).lookingAt()) {
                add(Parser.unescapeEntities(reference.group(), false), at, reference.end());
                at = reference.end();
            } else {
                add(text.substring(at, at + 1), at, at + 1);
                at++;
            }
        }
        endLine();
        return List.copyOf(lines);
    }

    private void add(String shown, int from, int to) {
        int start = body.start(from);
        words.whole(shown, start, body.start(to) - start);
    }

    private void endLine() {
        if (!words.isEmpty()) {
            lines.add(new Line(words.build(), true, Optional.of(BlockKind.PARAGRAPH), 0));
        }
        words = new SourcedText.Builder();
    }
}
