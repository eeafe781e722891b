package org.onrecord.extract.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.onrecord.diagnostic.Diagnostic;

/**
 * The pages of a WARC archive: HTML, plain text and PDF that a server answered with status 200, or that were stored as
 * resources. A page is named by its address.
 *
 * @see <a href="https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/">WARC 1.1</a>
 */
final class WarcEntries {
    private static final int OK = 200;
    private static final String FROM = "WARC-Target-URI";

    private final Budget budget;
    private final EntrySink sink;
    private final Opener opener;
    private final NumberedNames names = new NumberedNames();
    private int found;

    WarcEntries(Budget budget, EntrySink sink, Opener opener) {
        this.budget = budget;
        this.sink = sink;
        this.opener = opener;
    }

    /** Opens the pages of the archive called {@code archive}; returns whether more is wanted. */
    boolean read(String archive, InputStream in) throws IOException {
        WarcReader reader = new WarcReader(in);
        reader.setLenient(true);
        Optional<WarcRecord> record = next(archive, reader);
        while (record.isPresent()) {
            budget.entry();
            Optional<Stored> stored = stored(archive, record.get());
            if (stored.isPresent() && !open(archive, stored.get())) {
                return false;
            }
            record = next(archive, reader);
        }
        if (found == 0) {
            String message = "found no page in this archive; records of " + PageTypes.inWords()
                    + " that a server answered with status 200 would be accepted";
            sink.refused(Diagnostic.error("no-pages", message, archive));
        }
        return true;
    }

    /**
     * The next record; nothing at the end, or where its length cannot be read, so that nobody knows where the next
     * begins.
     */
    private Optional<WarcRecord> next(String archive, WarcReader reader) throws IOException {
        try {
            return reader.next();
        } catch (RuntimeException odd) {
            found++;
            refuse(archive, odd, ", and read nothing behind it");
            return Optional.empty();
        }
    }

    /** A page in a record. */
    private record Stored(String address, MediaType media, InputStream body) {
        String type() {
            return media.type().isEmpty() ? "" : (media.type() + "/" + media.subtype()).toLowerCase(Locale.ROOT);
        }

        boolean isPage() {
            return PageTypes.isPage(type()) && !address.endsWith("/robots.txt");
        }
    }

    /** Says that a record could not be read, and what {@code then} was done. */
    private void refuse(String archive, RuntimeException odd, String then) {
        String message = "found a record whose headers cannot be read (" + odd.getMessage() + ")" + then
                + "; one as WARC 1.1 has it would be accepted";
        sink.refused(Diagnostic.error("bad-record", message, archive));
    }

    /** What the record stores; nothing where it is no page. The library throws whatever it likes at odd headers. */
    private Optional<Stored> stored(String archive, WarcRecord record) throws IOException {
        try {
            return read(record).filter(Stored::isPage);
        } catch (RuntimeException odd) {
            found++;
            refuse(archive, odd, "");
            return Optional.empty();
        }
    }

    private static Optional<Stored> read(WarcRecord record) throws IOException {
        if (record instanceof WarcResponse response
                && response.contentType().base().equals(MediaType.HTTP)) {
            HttpResponse http = response.http();
            return http.status() == OK
                    ? Optional.of(new Stored(address(response), http.contentType(), http.bodyDecoded().stream()))
                    : Optional.empty();
        }
        return record instanceof WarcResource resource
                ? Optional.of(new Stored(address(resource), resource.contentType(), resource.body().stream()))
                : Optional.empty();
    }

    private static String address(WarcTargetRecord record) {
        return record.headers()
                .first(FROM)
                .filter(address -> !address.isBlank())
                .orElseThrow(() -> new IllegalArgumentException("there is no " + FROM));
    }

    private boolean open(String archive, Stored stored) throws IOException {
        found++;
        String name = archive + "!" + names.number(stored.address());
        String charset = stored.media().parameters().getOrDefault("charset", "");
        Headers headers = new Headers(stored.address(), FROM, stored.type(), charset);
        return opener.open(name, budget.unpacked(stored.body()), headers);
    }
}
