package org.onrecord.extract.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jspecify.annotations.Nullable;
import org.onrecord.diagnostic.Diagnostic;

/**
 * The page of a MIME message, as browsers save whole pages and mail programs save mails: its first HTML part, else its
 * first part of plain text.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc2557">RFC 2557, MIME encapsulation of aggregate documents</a>
 */
final class MimeEntries {
    private static final String HTML = "text/html";
    private static final String PLAIN = "text/plain";
    private static final String SNAPSHOT = "snapshot-content-location";
    private static final String LOCATION = "content-location";
    private static final MimeConfig CONFIG = new MimeConfig.Builder()
            .setMaxLineLen(-1)
            .setMaxHeaderCount(1000)
            .setMaxHeaderLen(100_000)
            .build();

    /** Parts within parts that are opened; mails that were passed on ten times have some thirty. */
    private static final int DEEPEST = 64;

    private final Budget budget;
    private final EntrySink sink;
    private final Opener opener;

    MimeEntries(Budget budget, EntrySink sink, Opener opener) {
        this.budget = budget;
        this.sink = sink;
        this.opener = opener;
    }

    /** Opens the page of the message called {@code name}; returns whether more is wanted. */
    boolean read(String name, InputStream in) throws IOException {
        Part html = null;
        Part plain = null;
        try {
            MimeTokenStream tokens = new MimeTokenStream(CONFIG);
            tokens.parse(in);
            String snapshot = "";
            String location = "";
            int depth = 0;
            for (EntityState state = tokens.getState();
                    state != EntityState.T_END_OF_STREAM && html == null;
                    state = tokens.next()) {
                switch (state) {
                    case T_START_MULTIPART, T_START_MESSAGE -> {
                        if (++depth > DEEPEST) {
                            return refuse(
                                    "too-deep",
                                    name,
                                    "it has parts in more than " + DEEPEST
                                            + " others; at most that many would be accepted");
                        }
                    }
                    case T_END_MULTIPART, T_END_MESSAGE -> depth--;
                    case T_START_BODYPART -> {
                        budget.entry();
                        location = "";
                    }
                    case T_FIELD -> {
                        String field = tokens.getField().getName().toLowerCase(Locale.ROOT);
                        String value = tokens.getField().getBody().strip();
                        snapshot = field.equals(SNAPSHOT) ? value : snapshot;
                        location = field.equals(LOCATION) ? value : location;
                    }
                    case T_BODY -> {
                        String type = tokens.getBodyDescriptor().getMimeType();
                        if (type.equals(HTML)) {
                            html = part(tokens, snapshot, location);
                        } else if (type.equals(PLAIN) && plain == null) {
                            plain = part(tokens, snapshot, location);
                        }
                    }
                    default -> {}
                }
            }
        } catch (MimeException bad) {
            throw new IOException(bad.getMessage(), bad);
        }
        return hand(name, html == null ? plain : html);
    }

    private boolean hand(String name, @Nullable Part page) throws IOException {
        if (page == null) {
            return refuse(
                    "no-pages",
                    name,
                    "found no text in this message; one with a part of HTML or plain text would" + " be accepted");
        }
        return opener.open(name, new ByteArrayInputStream(page.bytes()), page.headers());
    }

    private boolean refuse(String code, String name, String message) {
        sink.refused(Diagnostic.error(code, message, name));
        return true;
    }

    private Part part(MimeTokenStream tokens, String snapshot, String location) throws IOException {
        BodyDescriptor descriptor = tokens.getBodyDescriptor();
        String charset = charset(descriptor);
        String address = snapshot.isEmpty() ? location : snapshot;
        boolean web = address.startsWith("http://") || address.startsWith("https://");
        Headers headers = new Headers(
                web ? address : "",
                snapshot.isEmpty() ? "Content-Location" : "Snapshot-Content-Location",
                descriptor.getMimeType(),
                charset);
        InputStream body = budget.unpacked(tokens.getDecodedInputStream());
        return new Part(body.readNBytes(budget.limits().pageBytes() + 1), headers);
    }

    /** US-ASCII is what the library answers where nothing is said (RFC 2045, 5.2), and says nothing. */
    private static String charset(BodyDescriptor descriptor) {
        String said = descriptor.getCharset();
        return said == null || said.equalsIgnoreCase("us-ascii") ? "" : said;
    }

    /** A part of the message, decoded. */
    private static final class Part {
        private final byte[] bytes;
        private final Headers headers;

        Part(byte[] bytes, Headers headers) {
            this.bytes = bytes;
            this.headers = headers;
        }

        byte[] bytes() {
            return bytes;
        }

        Headers headers() {
            return headers;
        }
    }
}
