package org.onrecord.cli.snapshot;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.Security;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks a server for a page, within limits; each address on the way is checked first.
 *
 * <p>A name is resolved once for a run (the program keeps the answer for good), so that the address that was checked is
 * the one that is asked, whatever a name server says a moment later.
 */
final class Fetcher {
    private static final int MOST_BYTES = 64 << 20;
    private static final int MOST_REDIRECTS = 5;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    static {
        Security.setProperty("networkaddress.cache.ttl", "-1");
    }

    private final HttpClient client;
    private final boolean anywhere;
    private final Duration patience;

    /**
     * A fetcher.
     *
     * @param anywhere whether a host of one's own network will do
     * @param patience how long one answer may take, with its body
     */
    Fetcher(boolean anywhere, Duration patience) {
        this.anywhere = anywhere;
        this.patience = patience;
        client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(patience)
                .build();
    }

    /** The page at {@code address}. */
    Answer fetch(URI address) throws IOException, InterruptedException {
        URI next = address;
        for (int i = 0; i <= MOST_REDIRECTS; i++) {
            WebAddress.check(next, anywhere);
            HttpRequest request = HttpRequest.newBuilder(next)
                    .timeout(patience)
                    .header("User-Agent", "OnRecord")
                    .header("Accept", "text/html, application/xhtml+xml, text/plain, application/pdf")
                    .build();
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                Optional<String> target = response.headers().firstValue("location");
                if (REDIRECTS.contains(response.statusCode()) && target.isPresent()) {
                    next = resolve(next, target.get());
                } else if (response.statusCode() == 200) {
                    return new Answer(next, response.headers(), read(body));
                } else {
                    throw new IOException("the server answered with status " + response.statusCode()
                            + "; status 200 would be accepted");
                }
            }
        }
        throw new IOException("the server sent us on more than " + MOST_REDIRECTS + " times");
    }

    private static URI resolve(URI from, String target) throws IOException {
        try {
            return from.resolve(target);
        } catch (IllegalArgumentException e) {
            throw new IOException("the server sent us on to \"" + target + "\", which is no address", e);
        }
    }

    private byte[] read(InputStream body) throws IOException, InterruptedException {
        CompletableFuture<byte[]> reading = CompletableFuture.supplyAsync(() -> {
            try {
                return body.readNBytes(MOST_BYTES + 1);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        try {
            byte[] bytes = reading.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (bytes.length > MOST_BYTES) {
                throw new IOException("the page has more than 64 MB; one of at most 64 MB would be accepted");
            }
            return bytes;
        } catch (TimeoutException e) {
            throw new IOException("the page did not come in " + patience.toSeconds() + " seconds", e);
        } catch (ExecutionException e) {
            throw new IOException("the page broke off: " + e.getCause(), e);
        }
    }
}
