package org.onrecord.extract.info;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.quotation.Warning;
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
 * @param warnings what is doubtful about the day of publication
 */
public record PageInfo(
        Optional<Reading> address,
        Optional<Reading> title,
        Optional<Reading> publisher,
        List<Reading> authors,
        Optional<Reading> published,
        Optional<Reading> modified,
        Optional<Reading> language,
        Optional<Dateline> dateline,
        List<Warning> warnings) {
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
        warnings = List.copyOf(warnings);
    }

    /** How sure the day of publication is, where there is one. */
    public Optional<Sureness> sureOfPublished() {
        return published.map(day -> Sureness.ofPublished(this, day));
    }

    /** The news agency that the dateline names. */
    public Optional<Reading> agency() {
        return dateline.flatMap(line -> line.agency().map(agency -> new Reading(agency, line.from())));
    }
}
