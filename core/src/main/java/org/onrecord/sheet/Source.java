package org.onrecord.sheet;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.quotation.Warning;

/**
 * Where a page came from.
 *
 * @param id short name inside the sheet: {@code s1}
 * @param file the file as the user named it, with forward slashes; {@code -} for standard input
 * @param address the page's address on the web, if it says so
 * @param title the article's title
 * @param publisher who published it
 * @param authors who wrote it, as printed
 * @param published day of publication, {@code 2022-04-22}
 * @param modified day of the last change
 * @param language BCP 47 tag
 * @param dateline what opens a wire report, as printed: {@code HEFEI, April 25 (Xinhua)}
 * @param agency the news agency that it names
 * @param bytesSha256 SHA-256 of the saved bytes, 64 hexadecimal digits
 * @param textSha256 SHA-256 of the clean text in UTF-8, 64 hexadecimal digits
 * @param warnings why its letters may not be what was printed: a guessed charset, unreadable bytes
 */
public record Source(
        String id,
        String file,
        Optional<Reading> address,
        Optional<Reading> title,
        Optional<Reading> publisher,
        List<Reading> authors,
        Optional<Reading> published,
        Optional<Reading> modified,
        Optional<Reading> language,
        Optional<Reading> dateline,
        Optional<Reading> agency,
        String bytesSha256,
        String textSha256,
        List<Warning> warnings) {
    /** Checks and copies. */
    public Source {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(publisher, "publisher");
        authors = List.copyOf(authors);
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(modified, "modified");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(dateline, "dateline");
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(bytesSha256, "bytesSha256");
        Objects.requireNonNull(textSha256, "textSha256");
        warnings = List.copyOf(warnings);
    }

    /** A source without a dateline, whose letters are beyond doubt. */
    public Source(
            String id,
            String file,
            Optional<Reading> address,
            Optional<Reading> title,
            Optional<Reading> publisher,
            List<Reading> authors,
            Optional<Reading> published,
            Optional<Reading> modified,
            Optional<Reading> language,
            String bytesSha256,
            String textSha256) {
        this(
                id,
                file,
                address,
                title,
                publisher,
                authors,
                published,
                modified,
                language,
                Optional.empty(),
                Optional.empty(),
                bytesSha256,
                textSha256,
                List.of());
    }

    /** The same source under another id. */
    public Source withId(String newId) {
        return new Source(
                newId,
                file,
                address,
                title,
                publisher,
                authors,
                published,
                modified,
                language,
                dateline,
                agency,
                bytesSha256,
                textSha256,
                warnings);
    }
}
