package org.onrecord.extract.info;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.extract.markup.Phrases;
import org.onrecord.extract.page.Page;
import org.onrecord.text.Block;
import org.onrecord.text.BlockKind;
import org.onrecord.text.Document;
import org.onrecord.text.Span;

/**
 * Reads the dateline and the agency at the beginning of a wire report, in the styles of the agencies themselves.
 *
 * <pre>
 * HEFEI, April 25 (Xinhua) — …         (Reuters) - …            Berlin (dpa) - …
 * MOSCOW, June 4. /TASS/. …            TASS /. …                МОСКВА, 4 июн - РИА Новости. …
 * 新华社北京4月25日电 …                    LONDON — …
 * </pre>
 *
 * <p>An agency is one of {@code agencies.txt}, or stands in brackets between a place and a dash. A place without an
 * agency is in capitals and before a dash that has blanks around it.
 */
final class DatelineReader {
    private static final int LONGEST = 120;
    private static final int FIRST_BLOCKS = 4;
    private static final String PLACE = "(?<place>\\p{Lu}[\\p{L}.’'-]+(?:[ ,/-]{1,2}\\p{Lu}[\\p{L}.’'-]*){0,4})";
    private static final String CAPITALS = "(?<place>\\p{Lu}{2}[\\p{Lu}.’'-]+(?:[ ,/-]{1,2}\\p{Lu}[\\p{L}.’'-]*){0,4})";
    private static final String DAY =
            "(?<day>\\p{L}{3,10}\\.? \\d{1,2}(?:, ?\\d{4})?|\\d{1,2}\\.? \\p{L}{3,10}\\.?(?: \\d{4})?)";
    private static final String DASH = "\\s*(?:--?|[–—])\\s";

    private final List<Pattern> styles = new ArrayList<>();

    DatelineReader() {
        List<String> names = Phrases.read(DatelineReader.class, "agencies.txt").list("agencies");
        String agency = "(?<agency>"
                + String.join("|", names.stream().map(Pattern::quote).toList()) + ")";
        for (String style : List.of(
                "(?:" + PLACE + ",? )?(?:" + DAY + " )?\\(" + agency + "\\)(?:" + DASH + "|\\s*[.:]\\s|\\s)",
                PLACE + ", " + DAY + " \\((?<agency>\\p{Lu}[\\p{L}. ]{1,30})\\)" + DASH,
                "(?:" + PLACE + ", " + DAY + "\\.?\\s*)?/?" + agency
                        + "(?:\\s+correspondent [^/.]{1,60})?\\s*/\\s*[.,]?\\s",
                CAPITALS + "(?:, " + DAY + ")?" + DASH + agency + "[.,:]?\\s",
                agency + "," + "\\s" + DAY + "\\.\\s",
                agency + "(?<place>\\p{IsHan}{2,8}?)(?<day>(?:\\d{1,2}月)?\\d{1,2}日)(?:专?电|讯)",
                CAPITALS + "(?:, " + DAY + ")?\\s(?:--|[–—])\\s")) {
            styles.add(Pattern.compile("^" + style, Pattern.UNICODE_CHARACTER_CLASS));
        }
    }

    /** The dateline of {@code document}, the clean text of {@code page}. */
    Optional<Dateline> read(Page page, Document document) {
        return document.blocks().stream()
                .filter(block -> block.kind() == BlockKind.PARAGRAPH)
                .limit(FIRST_BLOCKS)
                .flatMap(block -> read(page, document, block).stream())
                .findFirst();
    }

    private Optional<Dateline> read(Page page, Document document, Block block) {
        Span span = block.span();
        String words = document.text().substring(span.start(), Math.min(span.end(), span.start() + LONGEST));
        for (Pattern style : styles) {
            Matcher matcher = style.matcher(words);
            if (matcher.find()) {
                int source = document.origin(span).start();
                return Optional.of(new Dateline(
                        trimmed(matcher.group()),
                        group(matcher, "place"),
                        group(matcher, "day"),
                        group(matcher, "agency"),
                        "text, line " + page.position(source).line()));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> group(Matcher matcher, String name) {
        if (!matcher.pattern().pattern().contains("(?<" + name + ">")) {
            return Optional.empty();
        }
        return Optional.ofNullable(matcher.group(name)).map(String::strip);
    }

    private static String trimmed(String words) {
        return words.strip()
                .replaceAll("(?:\\s*(?:--?|[–—])|(?<=[/)])\\.|\\s*[:,])$", "")
                .strip();
    }
}
