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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.onrecord.extract.container.PageTypes;

/**
 * Asks a server for a page, within limits; each address on the way is checked first.
 *
 * <p>A name is resolved once for a run (the program keeps the answer for good), so that the address that was checked is
 * the one that is asked, whatever a name server says a moment later.
 */
final class Fetcher {
    /** The most bytes of a page. */
    static final int MOST_BYTES = 64 << 20;

    /** How often a server may send us on. */
    static final int MOST_REDIRECTS = 5;

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    static {
        Security.setProperty("networkaddress.cache.ttl", "-1");
    }

    private final HttpClient client;
    private final WebAddress addresses;
    private final Duration patience;

    /**
     * A fetcher.
     *
     * @param addresses what may be asked
     * @param patience how long a fetch may take: names, redirects, waiting and the whole body together
     */
    Fetcher(HttpClient client, WebAddress addresses, Duration patience) {
        this.client = client;
        this.addresses = addresses;
        this.patience = patience;
    }

    /** A client that does only what it is told. */
    static HttpClient plainClient() {
        return HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .build();
    }

    /** The page at {@code address}. */
    Answer fetch(URI address) throws IOException, InterruptedException {
        // On a thread of its own, for nothing else ends a name server that says nothing.
        ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "fetch");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Future<Answer> answer = worker.submit(() -> follow(address));
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IOException(
                    "the page did not come in " + patience.toSeconds() + " seconds, redirects included", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure.getMessage() == null ? new IOException("the server cannot be reached", failure) : failure;
            }
            throw new IOException("the page could not be fetched: " + e.getCause(), e);
        } finally {
            worker.shutdownNow();
        }
    }

    private Answer follow(URI address) throws IOException, InterruptedException {
        URI next = address;
        for (int i = 0; i <= MOST_REDIRECTS; i++) {
            addresses.check(next);
            HttpRequest request = HttpRequest.newBuilder(URI.create(next.toASCIIString()))
                    .header("User-Agent", "OnRecord")
                    .header("Accept", "text/html, application/xhtml+xml, text/plain, application/pdf")
                    .build();
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                Optional<String> target = response.headers().firstValue("location");
                if (!REDIRECTS.contains(response.statusCode()) || target.isEmpty()) {
                    return new Answer(request.uri(), response.headers(), read(response, body));
                }
                next = resolve(next, target.get());
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

    private static byte[] read(HttpResponse<?> response, InputStream body) throws IOException {
        if (response.statusCode() != 200) {
            throw new IOException(
                    "the server answered with status " + response.statusCode() + "; status 200 would be accepted");
        }
        String type = response.headers().firstValue("content-type").orElse("");
        if (!PageTypes.isPage(type)) {
            throw new IOException("the server sent \"" + type + "\"; " + PageTypes.inWords() + " would be accepted");
        }
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new IOException("the page has more than " + (MOST_BYTES >> 20) + " MB; one of at most "
                    + (MOST_BYTES >> 20) + " MB would be accepted");
        }
        return bytes;
    }
}
