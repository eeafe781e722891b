package org.onrecord.extract.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.sheet.Reading;

/**
 * What a page says about itself.
 *
 * @param address its address on the web
 * @param title the article's title, without the site's name
 * @param publisher who published it
 * @param authors who wrote it, as printed
 * @param published day of publication, {@code 2022-04-22}
 * @param modified day of the last change
 * @param language BCP 47 tag
 * @param dateline what opens a wire report
 */
public record PageInfo(
        Optional<Reading> address,
        Optional<Reading> title,
        Optional<Reading> publisher,
        List<Reading> authors,
        Optional<Reading> published,
        Optional<Reading> modified,
        Optional<Reading> language,
        Optional<Dateline> dateline) {
    /** Checks and copies. */
    public PageInfo {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(publisher, "publisher");
        authors = List.copyOf(authors);
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(modified, "modified");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(dateline, "dateline");
    }

    /** The news agency that the dateline names. */
    public Optional<Reading> agency() {
        return dateline.flatMap(line -> line.agency().map(agency -> new Reading(agency, line.from())));
    }
}
