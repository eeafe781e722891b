package org.onrecord.cli.snapshot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.onrecord.anchor.Sha256;
import org.onrecord.output.OutputFile;

/**
 * Saves pages from the web into a folder, each as a WARC file of one record with the time, the headers and the SHA-256
 * of the page; no file is ever replaced.
 *
 * <pre>
 * snapshots/herald.example-20260501T120000Z.warc
 * </pre>
 */
public final class Snapshots {
    /** How long a fetch may take, redirects included. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final int LONGEST_HOST = 100;
    private static final DateTimeFormatter IN_NAMES =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Set<String> OF_THE_WIRE =
            Set.of("transfer-encoding", "content-length", "connection", "keep-alive", "trailer", "upgrade");
    private static final String END = "\r\n";

    private final Path folder;
    private final Fetcher fetcher;
    private final Clock clock;

    /**
     * Snapshots in {@code folder}, which is made where it is not there.
     *
     * @param anywhere whether pages of one's own network may be fetched
     */
    public Snapshots(Path folder, boolean anywhere) {
        this(
                folder,
                new Fetcher(Fetcher.plainClient(), new WebAddress(Resolver.OF_THE_MACHINE, anywhere), PATIENCE),
                Clock.systemUTC());
    }

    Snapshots(Path folder, Fetcher fetcher, Clock clock) {
        this.folder = folder;
        this.fetcher = fetcher;
        this.clock = clock;
    }

    /** Fetches the page at {@code address}; returns the name of the new file in the folder. */
    public String save(String address) throws IOException, InterruptedException {
        Answer answer;
        try {
            answer = fetcher.fetch(new URI(address));
        } catch (URISyntaxException e) {
            throw new IOException("found no address; one as https://example.org/story would be accepted", e);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Files.createDirectories(folder);
        String host = answer.address().getHost().replaceAll("[^\\p{Alnum}.-]", "_");
        String stem = host.substring(0, Math.min(LONGEST_HOST, host.length())) + "-" + IN_NAMES.format(now);
        for (int i = 1; ; i++) {
            String name = stem + (i == 1 ? "" : "-" + i) + ".warc";
            try {
                byte[] record = record(answer, now);
                OutputFile.create(folder.resolve(name), out -> out.write(record));
                return name;
            } catch (FileAlreadyExistsException taken) {
                if (i == 1000) {
                    throw taken;
                }
            }
        }
    }

    private static byte[] record(Answer answer, Instant now) {
        byte[] http = http(answer);
        String id = UUID.nameUUIDFromBytes((now + " " + answer.address()).getBytes(StandardCharsets.UTF_8))
                .toString();
        String head = "WARC/1.1" + END + "WARC-Type: response" + END + "WARC-Target-URI: " + answer.address() + END
                + "WARC-Date: " + now + END + "WARC-Record-ID: <urn:uuid:" + id + ">" + END
                + "WARC-Payload-Digest: sha256:" + Sha256.of(answer.body()) + END
                + "Content-Type: application/http; msgtype=response" + END + "Content-Length: " + http.length + END
                + END;
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        record.writeBytes(http);
        record.writeBytes((END + END).getBytes(StandardCharsets.US_ASCII));
        return record.toByteArray();
    }

    private static byte[] http(Answer answer) {
        StringBuilder head = new StringBuilder("HTTP/1.1 200 OK" + END);
        for (Map.Entry<String, List<String>> header : answer.headers().map().entrySet()) {
            String name = header.getKey().toLowerCase(Locale.ROOT);
            if (!name.startsWith(":") && !OF_THE_WIRE.contains(name)) {
                header.getValue()
                        .forEach(value -> head.append(header.getKey() + ": " + value.replaceAll("[\r\n]", " ") + END));
            }
        }
        head.append("Content-Length: " + answer.body().length + END + END);
        ByteArrayOutputStream http = new ByteArrayOutputStream();
        http.writeBytes(head.toString().getBytes(StandardCharsets.ISO_8859_1));
        http.writeBytes(answer.body());
        return http.toByteArray();
    }
}
