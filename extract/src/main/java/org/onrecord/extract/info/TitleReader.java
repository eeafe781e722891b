package org.onrecord.extract.info;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.onrecord.extract.markup.BlockMarkup;
import org.onrecord.extract.markup.JsonLd;
import org.onrecord.extract.markup.MetaTags;
import org.onrecord.extract.markup.Scripts;
import org.onrecord.extract.page.Page;
import org.onrecord.sheet.Reading;
import org.onrecord.text.Block;
import org.onrecord.text.BlockKind;
import org.onrecord.text.Document;

/**
 * Reads the title of an article by agreement: the heading that is most like what the page calls itself, in its meta
 * tags, its JSON-LD and its {@code title}; without the site's name.
 */
final class TitleReader {
    private static final Pattern SENTENCE_INSIDE = Pattern.compile("\\p{Ll}{3}[.!?][\"'”’»]? +[\"'“‘«]?\\p{Lu}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int WORDS_OF_A_TITLE = 40;
    private static final double ALIKE = 0.5;
    private static final double ALONE = 0.2;

    private final List<Reading> named = new ArrayList<>();
    private final SiteNames sites;

    private TitleReader(org.jsoup.nodes.Document markup, MetaTags meta, JsonLd json, SiteNames sites) {
        this.sites = sites;
        name(json.value("headline"));
        name(meta.first("og:title"));
        name(meta.first("twitter:title"));
        name(Optional.of(new Reading(MetaTags.fold(markup.title()), "title")));
    }

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

    static Optional<Reading> ofMarkup(org.jsoup.nodes.Document markup, MetaTags meta, JsonLd json, SiteNames sites) {
        TitleReader reader = new TitleReader(markup, meta, json, sites);
        return reader.heading(markup)
                .or(() -> reader.part(markup))
                .or(() -> reader.named.stream().findFirst());
    }

    private void name(Optional<Reading> reading) {
        reading.map(found -> new Reading(
                        sites.cut(MetaTags.fold(Parser.unescapeEntities(found.value(), false))), found.from()))
                .filter(found -> !found.value().isEmpty() && !isBody(found.value()))
                .ifPresent(named::add);
    }

    /** The first heading that is most like one of the names; or the only one, where it is at all like them. */
    private Optional<Reading> heading(org.jsoup.nodes.Document markup) {
        List<Element> headings = new ArrayList<>();
        for (Element heading : markup.select("h1")) {
            String words = MetaTags.fold(heading.text());
            if (!words.isEmpty() && !isBody(words) && !isSite(words)) {
                headings.add(heading);
            }
        }
        Optional<Element> best = Optional.empty();
        double most = headings.size() == 1 ? ALONE : ALIKE;
        for (Element heading : headings) {
            double alike = named.isEmpty() ? 1 : alike(MetaTags.fold(heading.text()));
            if (alike > most) {
                most = alike;
                best = Optional.of(heading);
            }
        }
        return best.map(heading -> new Reading(words(heading), "h1"));
    }

    /**
     * Whether a heading is the site's name: by its names, or as the part of the title that the other names leave out.
     */
    private boolean isSite(String words) {
        String plain = SiteNames.plain(words);
        boolean meant =
                named.stream().anyMatch(name -> SiteNames.plain(name.value()).equals(plain));
        return !meant && sites.is(words);
    }

    /** The words of a heading; those of a part of it alone where the page calls itself just so. */
    private String words(Element heading) {
        for (Element part : heading.select("*")) {
            String plain = SiteNames.plain(part.text());
            if (!part.equals(heading)
                    && plain.length() > 8
                    && named.stream()
                            .anyMatch(name -> SiteNames.plain(name.value()).equals(plain))) {
                return MetaTags.fold(part.text());
            }
        }
        return sites.cut(MetaTags.fold(heading.text()));
    }

    /** A part of the title that stands in the page as a heading of a lower rank. */
    private Optional<Reading> part(org.jsoup.nodes.Document markup) {
        Set<String> parts = new HashSet<>();
        for (Reading name : named) {
            parts.add(SiteNames.plain(name.value()));
            SiteNames.parts(name.value()).forEach(part -> parts.add(SiteNames.plain(part)));
        }
        for (Element heading : markup.select("h2, h3")) {
            String words = MetaTags.fold(heading.text());
            if (words.length() > 8 && parts.contains(SiteNames.plain(words)) && !isSite(words)) {
                return Optional.of(new Reading(words, heading.normalName()));
            }
        }
        return Optional.empty();
    }

    /** Whether the words are a text and no title, as where a heading is never closed. */
    private static boolean isBody(String words) {
        return words.length() > BlockMarkup.LONGEST_HEADING
                || Scripts.words(words) > WORDS_OF_A_TITLE
                        && SENTENCE_INSIDE.matcher(words).find();
    }

    /** How like {@code heading} is to the name that it is most like, 0 to 1. */
    private double alike(String heading) {
        double most = 0;
        for (Reading name : named) {
            most = Math.max(most, alike(heading, name.value()));
        }
        return most;
    }

    private static double alike(String one, String other) {
        String small = SiteNames.plain(one);
        String large = SiteNames.plain(other);
        if (small.length() > 8 && large.contains(small) || large.length() > 8 && small.contains(large)) {
            return 0.8 + 0.2 * Math.min(small.length(), large.length()) / Math.max(small.length(), large.length());
        }
        Set<String> words = words(one);
        Set<String> others = words(other);
        long shared = words.stream().filter(others::contains).count();
        return words.isEmpty() || others.isEmpty() ? 0 : 2.0 * shared / (words.size() + others.size());
    }

    private static Set<String> words(String title) {
        Set<String> words = new HashSet<>();
        for (String word : BETWEEN_WORDS.split(title.toLowerCase(Locale.ROOT), -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
