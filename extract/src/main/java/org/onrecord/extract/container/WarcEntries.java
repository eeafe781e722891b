package org.onrecord.extract.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * The pages of a WARC archive: HTML, plain text and PDF that a server answered with status 200, or that were stored as
 * resources. A page is named by its address.
 *
 * @see <a href="https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/">WARC 1.1</a>
 */
final class WarcEntries {
    private static final int OK = 200;
    private static final String FROM = "WARC-Target-URI";
    private static final Set<String> PAGES =
            Set.of("text/html", "application/xhtml+xml", "text/plain", "application/pdf", "");

    private final Budget budget;
    private final Opener opener;
    private final NumberedNames names = new NumberedNames();

    WarcEntries(Budget budget, Opener opener) {
        this.budget = budget;
        this.opener = opener;
    }

    /** Opens the pages of the archive called {@code archive}; returns whether more is wanted. */
    boolean read(String archive, InputStream in) throws IOException {
        WarcReader reader = new WarcReader(in);
        reader.setLenient(true);
        Optional<WarcRecord> record = reader.next();
        while (record.isPresent()) {
            budget.entry();
            if (!read(archive, record.get())) {
                return false;
            }
            record = reader.next();
        }
        return true;
    }

    private boolean read(String archive, WarcRecord record) throws IOException {
        if (record instanceof WarcResponse response
                && response.contentType().base().equals(MediaType.HTTP)) {
            HttpResponse http = response.http();
            return http.status() != OK || open(archive, response, http.contentType(), http.bodyDecoded().stream());
        }
        return !(record instanceof WarcResource resource)
                || open(archive, resource, resource.contentType(), resource.body().stream());
    }

    private boolean open(String archive, WarcTargetRecord record, MediaType media, InputStream body)
            throws IOException {
        String type = media.type().isEmpty() ? "" : (media.type() + "/" + media.subtype()).toLowerCase(Locale.ROOT);
        String address = record.target();
        if (!PAGES.contains(type) || address.endsWith("/robots.txt")) {
            return true;
        }
        String name = archive + "!" + names.number(address);
        String charset = media.parameters().getOrDefault("charset", "");
        return opener.open(name, budget.unpacked(body), new Headers(address, FROM, type, charset));
    }
}
