package org.onrecord.extract.info;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.onrecord.extract.date.DateReader;
import org.onrecord.extract.markup.JsonLd;
import org.onrecord.extract.markup.MetaTags;
import org.onrecord.extract.page.Page;
import org.onrecord.extract.page.ParsedPage;
import org.onrecord.sheet.Reading;

/** What the markup of a page says about it, apart from the visible words. */
final class MarkupInfo {
    private static final int LOOKED_AT = 4096;
    private static final Pattern SAVED_FROM =
            Pattern.compile("<!-- saved from url=\\(\\d+\\)(https?://[^\\s<>]+) -->", Pattern.CASE_INSENSITIVE);

    private final Page page;
    private final Document markup;
    private final MetaTags meta;
    private final JsonLd json;

    MarkupInfo(ParsedPage parsed) {
        page = parsed.page();
        markup = parsed.markup().tree();
        meta = parsed.markup().meta();
        json = parsed.markup().json();
    }

    Optional<Reading> address() {
        return first(
                () -> link(),
                () -> meta.first("og:url").filter(MarkupInfo::isAddress),
                () -> json.value("mainEntityOfPage").filter(MarkupInfo::isAddress),
                () -> json.value("url").filter(MarkupInfo::isAddress),
                this::savedFrom);
    }

    Optional<Reading> title() {
        SiteNames sites = new SiteNames(address(), List.of(publisher(), meta.first("og:site_name")));
        return TitleReader.ofMarkup(markup, meta, json, sites);
    }

    Optional<Reading> publisher() {
        return first(
                () -> meta.first("og:site_name"),
                () -> json.value("publisher"),
                () -> meta.first("dc.publisher", "publisher", "application-name"));
    }

    List<Reading> authors() {
        List<Reading> found = persons(json.values("author"));
        for (String name : List.of(
                "author",
                "article:author",
                "byl",
                "parsely-author",
                "sailthru.author",
                "dc.creator",
                "dcterms.creator",
                "citation_author")) {
            if (found.isEmpty()) {
                found = persons(meta.all(name));
            }
        }
        return found.isEmpty() ? AuthorNames.clean(MarkedAuthors.of(markup)) : found;
    }

    /** The names without the publisher's. */
    private List<Reading> persons(List<Reading> printed) {
        String publisher = SiteNames.plain(publisher().map(Reading::value).orElse(""));
        String site =
                SiteNames.plain(meta.first("og:site_name").map(Reading::value).orElse(""));
        return AuthorNames.clean(printed).stream()
                .filter(name -> {
                    String plain = SiteNames.plain(name.value());
                    return !plain.equals(publisher) && !plain.equals(site);
                })
                .toList();
    }

    Optional<Reading> modified() {
        return first(
                () -> day(meta.first("article:modified_time", "article:modified", "og:updated_time")),
                () -> day(json.value("dateModified")),
                () -> day(meta.property("dateModified")),
                () -> day(meta.first("dcterms.modified", "dc.date.modified", "lastmod", "last-modified", "revised")));
    }

    Optional<Reading> language() {
        Element html = markup.selectFirst("html");
        String lang = html == null ? "" : html.attr("lang").isBlank() ? html.attr("xml:lang") : html.attr("lang");
        return first(
                () -> Optional.of(new Reading(lang, "html lang")),
                () -> meta.first("content-language", "og:locale", "language"),
                () -> json.value("inLanguage"));
    }

    private Optional<Reading> link() {
        for (Element link : markup.select("link[rel=canonical]")) {
            Reading found = new Reading(link.attr("href").strip(), "link canonical");
            if (isAddress(found)) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private Optional<Reading> savedFrom() {
        String start = page.text().substring(0, Math.min(LOOKED_AT, page.text().length()));
        Matcher matcher = SAVED_FROM.matcher(start);
        return matcher.find() ? Optional.of(new Reading(matcher.group(1), "comment saved from")) : Optional.empty();
    }

    private static boolean isAddress(Reading reading) {
        return reading.value().startsWith("http://") || reading.value().startsWith("https://");
    }

    private static Optional<Reading> day(Optional<Reading> printed) {
        return printed.flatMap(reading -> DateReader.first(reading.value())
                .map(LocalDate::toString)
                .map(day -> new Reading(day, reading.from())));
    }

    @SafeVarargs
    static Optional<Reading> first(Supplier<Optional<Reading>>... readers) {
        for (Supplier<Optional<Reading>> reader : readers) {
            Optional<Reading> found =
                    reader.get().filter(reading -> !reading.value().isBlank());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
