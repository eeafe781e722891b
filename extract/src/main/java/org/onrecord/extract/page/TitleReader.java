package org.onrecord.extract.page;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.onrecord.sheet.Reading;
import org.onrecord.text.Block;
import org.onrecord.text.BlockKind;
import org.onrecord.text.Document;

/** Reads the title of an article: the headline that the page's own title confirms, without the site's name. */
final class TitleReader {
    private static final Pattern BEFORE_SITE = Pattern.compile("\\s+[|–—·»«:-]+\\s+|\\s*[|_]\\s*");
    private static final Pattern SENTENCE_INSIDE = Pattern.compile("\\p{Ll}{3}[.!?][\"'”’»]? +[\"'“‘«]?\\p{Lu}");
    private static final int WORDS_OF_A_SITE = 5;
    private static final int WORDS_OF_A_TITLE = 40;
    /** In UTF-16 units; the longest headlines of news pages stay below it. */
    static final int LONGEST = 300;

    private TitleReader() {}

    /** The first title block of a text. */
    static Optional<Reading> ofText(Page page, Document document) {
        for (Block block : document.blocks()) {
            if (block.kind() == BlockKind.TITLE) {
                int line = page.position(document.origin(block.span()).start()).line();
                return Optional.of(new Reading(document.text(block.span()), "text, line " + line));
            }
        }
        return Optional.empty();
    }

    static Optional<Reading> ofMarkup(
            org.jsoup.nodes.Document markup, MetaTags meta, JsonLd json, Optional<Reading> publisher) {
        Optional<Reading> named = meta.first("og:title", "twitter:title");
        String whole = MetaTags.fold(markup.title());
        for (Element heading : markup.select("h1")) {
            String words = MetaTags.fold(heading.text());
            if (isBody(words)) {
                continue;
            }
            boolean confirmed = agrees(words, whole)
                    || named.isPresent() && agrees(words, named.get().value());
            if (confirmed || whole.isEmpty() && named.isEmpty() && !words.isEmpty()) {
                return Optional.of(new Reading(words, "h1"));
            }
        }
        Optional<Reading> headline = json.value("headline").filter(reading -> !isBody(reading.value()));
        if (headline.isPresent()) {
            return headline;
        }
        String site = publisher.map(Reading::value).orElse("");
        Optional<Reading> found = named.isPresent()
                ? named
                : Optional.of(new Reading(whole, "title")).filter(reading -> !whole.isEmpty());
        return found.map(reading -> new Reading(withoutSite(reading.value(), site), reading.from()));
    }

    /** Whether the words are a text and no title, as where a heading is never closed. */
    private static boolean isBody(String words) {
        return words.length() > LONGEST
                || Scripts.words(words) > WORDS_OF_A_TITLE
                        && SENTENCE_INSIDE.matcher(words).find();
    }

    private static boolean agrees(String heading, String title) {
        String small = plain(heading);
        String large = plain(title);
        return small.length() > 8 && large.contains(small) || large.length() > 15 && small.contains(large);
    }

    private static String plain(String words) {
        StringBuilder plain = new StringBuilder();
        words.toLowerCase(Locale.ROOT)
                .chars()
                .filter(Character::isLetterOrDigit)
                .forEach(c -> plain.append((char) c));
        return plain.toString();
    }

    /** Cuts off the last part behind a bar or a dash where it is the publisher, or short behind a bar. */
    static String withoutSite(String title, String site) {
        String[] parts = BEFORE_SITE.split(title, -1);
        String last = parts[parts.length - 1];
        int cut = title.length() - last.length();
        boolean isSite = !site.isEmpty()
                && (plain(last).contains(plain(site)) || plain(site).contains(plain(last)));
        boolean barred = title.substring(0, cut).stripTrailing().endsWith("|");
        boolean shorter =
                Scripts.words(last) <= WORDS_OF_A_SITE && Scripts.words(last) < Scripts.words(title.substring(0, cut));
        if (parts.length < 2 || !(isSite || barred && shorter)) {
            return title;
        }
        String rest = title.substring(0, cut);
        return withoutSite(rest.replaceFirst("[\\s|–—·»«:_-]+$", ""), site);
    }
}
