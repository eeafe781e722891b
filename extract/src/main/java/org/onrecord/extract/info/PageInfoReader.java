package org.onrecord.extract.info;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.extract.article.HtmlLines;
import org.onrecord.extract.article.TextLines;
import org.onrecord.extract.date.PublishedDay;
import org.onrecord.extract.language.LanguageDetection;
import org.onrecord.extract.page.Page;
import org.onrecord.extract.page.ParsedPage;
import org.onrecord.sheet.Reading;
import org.onrecord.text.Document;

/** Reads title, publisher, authors and dates from meta tags, JSON-LD and the visible text. */
public final class PageInfoReader {
    private final VisibleDates dates = new VisibleDates();
    private final VisibleNames names = new VisibleNames();
    private final DatelineReader datelines = new DatelineReader();
    private final PublishedDay day = new PublishedDay();

    /** What {@code page} says about itself; {@code document} is its clean text. What it does not say stays open. */
    public PageInfo read(Page page, Document document) {
        return read(ParsedPage.of(page), document);
    }

    /** The same of a page that others read too, so that it is parsed once. */
    public PageInfo read(ParsedPage page, Document document) {
        return page.isMarkup() ? ofMarkup(page, document) : ofText(page.page(), document);
    }

    private PageInfo ofText(Page page, Document document) {
        VisibleLines lines = VisibleLines.of(page, TextLines.of(page.text()));
        return new PageInfo(
                lines.first(lines.head(), PageInfoReader::address).or(page::address),
                page.pdf().flatMap(pdf -> PdfInfo.title(pdf, document)).or(() -> TitleReader.ofText(page, document)),
                names.publisher(lines),
                PdfInfo.authors(page, names.authors(lines)),
                dates.published(lines).or(() -> page.pdf().flatMap(PdfInfo::created)),
                dates.modified(lines),
                language(Optional.empty(), document),
                datelines.read(page, document),
                List.of());
    }

    private PageInfo ofMarkup(ParsedPage parsed, Document document) {
        Page page = parsed.page();
        VisibleLines lines = VisibleLines.of(page, HtmlLines.ofBody(parsed));
        MarkupInfo markup = new MarkupInfo(parsed);
        List<Reading> authors = markup.authors();
        Optional<Reading> address = markup.address().or(page::address);
        Optional<Reading> title = MarkupInfo.first(markup::title, () -> TitleReader.ofText(page, document));
        Optional<Reading> language = markup.language();
        List<PublishedDay.Choice> days = day.rank(DateWitnesses.of(parsed, value(title), value(language), address));
        return new PageInfo(
                address,
                title,
                MarkupInfo.first(markup::publisher, () -> names.publisher(lines)),
                authors.isEmpty() ? names.authors(lines) : authors,
                days.stream().findFirst().map(first -> new Reading(first.day().toString(), first.from())),
                MarkupInfo.first(markup::modified, () -> dates.modified(lines)),
                language(language, document),
                datelines.read(page, document),
                DateDoubts.of(days));
    }

    private static String value(Optional<Reading> reading) {
        return reading.map(Reading::value).orElse("");
    }

    private static Optional<String> address(String line) {
        boolean alone = line.indexOf(' ') < 0 && (line.startsWith("http://") || line.startsWith("https://"));
        return alone ? Optional.of(line) : Optional.empty();
    }

    /** The language that the words show where they show one, for templates are often of another; else the declared. */
    private static Optional<Reading> language(Optional<Reading> declared, Document document) {
        Optional<Reading> tag = declared.flatMap(PageInfoReader::tag);
        Optional<String> shown = LanguageDetection.of(document.text());
        boolean agree = tag.isPresent() && (shown.isEmpty() || tag.get().value().startsWith(shown.get()));
        return agree ? tag : shown.map(language -> new Reading(language, "text"));
    }

    private static Optional<Reading> tag(Reading declared) {
        try {
            Locale locale = new Locale.Builder()
                    .setLanguageTag(declared.value().strip().replace('_', '-'))
                    .build();
            return locale.getLanguage().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Reading(locale.toLanguageTag(), declared.from()));
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }
}
