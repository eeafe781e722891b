package org.onrecord.cli.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";

    @TempDir
    Path folder;

    private static Fetcher fetcher(Duration patience) {
        return new Fetcher(Fetcher.plainClient(), new WebAddress(Resolver.OF_THE_MACHINE, true), patience);
    }

    private static void assertStops(LoopbackServer.Answer answer) throws IOException {
        try (LoopbackServer server = new LoopbackServer(answer)) {
            assertThatThrownBy(() -> fetcher(PATIENCE).fetch(URI.create(server.address("/1"))))
                    .isInstanceOf(IOException.class)
                    .hasMessage("the page did not come in 1 seconds, redirects included");
        }
    }

    @Test
    @Timeout(20)
    void theTimeHoldsForAllRedirectsTogether() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        assertStops((path, out) -> {
            asked.incrementAndGet();
            Thread.sleep(400);
            LoopbackServer.send(
                    out,
                    "HTTP/1.1 302 Found\r\nLocation: " + path + "1\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        });
        assertThat(asked).hasValueBetween(1, 4);
    }

    @Test
    @Timeout(20)
    void theTimeHoldsForABodyThatDrips() throws IOException {
        assertStops((path, out) -> {
            LoopbackServer.send(out, OK + "\r\n");
            while (true) {
                LoopbackServer.send(out, "x");
                Thread.sleep(50);
            }
        });
    }

    @Test
    @Timeout(20)
    void theTimeHoldsForHeadersThatDrip() throws IOException {
        assertStops((path, out) -> {
            LoopbackServer.send(out, OK);
            for (int i = 0; ; i++) {
                LoopbackServer.send(out, "X-" + i + ": x\r\n");
                Thread.sleep(50);
            }
        });
    }

    @Test
    @Timeout(20)
    void theTimeHoldsForABodyThatStopsShort() throws IOException {
        assertStops((path, out) -> {
            LoopbackServer.send(out, OK + "Content-Length: 1000\r\n\r\n<p>");
            Thread.sleep(60_000);
        });
    }

    @Test
    @Timeout(20)
    void theTimeHoldsForANameServerThatSaysNothing() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        HttpClient client = mock(HttpClient.class);
        Resolver silent = mock(Resolver.class);
        when(silent.resolve(anyString())).thenAnswer(asked -> {
            never.await();
            return List.of();
        });

        assertThatThrownBy(() -> new Fetcher(client, new WebAddress(silent, false), PATIENCE)
                        .fetch(URI.create("http://herald.example/")))
                .hasMessageContaining("did not come in 1 seconds");
        verifyNoInteractions(client);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://2130706433/",
                "http://0x7f.1:%d/",
                "//127.1:%d/",
                "http://127.0.0.1.:%d/",
                "http://a@127.0.0.1:%d/",
                "http://[::ffff:127.0.0.1]:%d/",
                "file:///etc/passwd",
                "http://[",
                "https:relative"
            })
    void eachRedirectIsLookedAtLikeTheFirstAddress(String target) throws IOException {
        AtomicInteger asked = new AtomicInteger();
        try (LoopbackServer server = new LoopbackServer((path, out) -> {
            asked.incrementAndGet();
            LoopbackServer.send(
                    out,
                    "HTTP/1.1 301 Moved\r\nLocation: " + target.replace("%d", "9") + "\r\nContent-Length: 0\r\n\r\n");
        })) {
            assertThatThrownBy(() -> fetcher(Duration.ofSeconds(20)).fetch(URI.create(server.address("/"))))
                    .isInstanceOf(IOException.class);
        }
        assertThat(asked).hasValue(1);
    }

    @Test
    void aRedirectIntoOnesOwnNetworkIsNotFollowed() throws Exception {
        Resolver resolver = mock(Resolver.class);
        when(resolver.resolve("127.0.0.1"))
                .thenReturn(List.of(InetAddress.getByName("93.184.216.34")))
                .thenReturn(List.of(InetAddress.getLoopbackAddress()));
        AtomicInteger asked = new AtomicInteger();
        try (LoopbackServer server = new LoopbackServer((path, out) -> {
            asked.incrementAndGet();
            LoopbackServer.send(out, "HTTP/1.1 302 Found\r\nLocation: /again\r\nContent-Length: 0\r\n\r\n");
        })) {
            Fetcher careful =
                    new Fetcher(Fetcher.plainClient(), new WebAddress(resolver, false), Duration.ofSeconds(20));
            assertThatThrownBy(() -> careful.fetch(URI.create(server.address("/"))))
                    .hasMessageContaining("--allow-private-addresses");
        }
        assertThat(asked).hasValue(1);
    }

    @Test
    void aPageThatIsTooLargeIsRefused() throws IOException {
        byte[] megabyte = new byte[1 << 20];
        try (LoopbackServer server = new LoopbackServer((path, out) -> {
            LoopbackServer.send(out, OK + "\r\n");
            for (int i = 0; i <= Fetcher.MOST_BYTES >> 20; i++) {
                out.write(megabyte);
            }
        })) {
            assertThatThrownBy(() -> fetcher(Duration.ofSeconds(60)).fetch(URI.create(server.address("/"))))
                    .hasMessage("the page has more than 64 MB; one of at most 64 MB would be accepted");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "application/zip", "text/htmlx", "video/mp4; codecs=x"})
    void whatIsNoPageIsNotSaved(String type) throws Exception {
        try (LoopbackServer server = new LoopbackServer((path, out) -> LoopbackServer.send(
                out, "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Length: 1\r\n\r\nx"))) {
            Snapshots snapshots = new Snapshots(folder, fetcher(Duration.ofSeconds(20)), Clock.systemUTC());
            assertThatThrownBy(() -> snapshots.save(server.address("/")))
                    .hasMessage("the server sent \"" + type + "\"; HTML, plain text or PDF would be accepted");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aClientThatFailsIsNoFaultOfOurs() throws Exception {
        HttpClient client = mock(HttpClient.class);
        when(client.send(any(), any())).thenThrow(new IllegalArgumentException("odd"));

        assertThatThrownBy(() -> new Fetcher(client, new WebAddress(Resolver.OF_THE_MACHINE, true), PATIENCE)
                        .fetch(URI.create("http://127.0.0.1/")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("the page could not be fetched: java.lang.IllegalArgumentException: odd");
    }
}
