package org.onrecord.cli.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.anchor.Sha256;

class SnapshotsTest {
    private static final String PAGE = "<p>“The bridge stands,” said Ann Lee.</p>";

    @TempDir
    Path folder;

    private HttpServer server;
    private Snapshots snapshots;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/page", exchange -> answer(exchange, 200, PAGE));
        server.createContext("/moved", exchange -> {
            exchange.getResponseHeaders().add("Location", "/page");
            answer(exchange, 302, "");
        });
        server.createContext("/round", exchange -> {
            exchange.getResponseHeaders().add("Location", "/round");
            answer(exchange, 302, "");
        });
        server.createContext("/away", exchange -> {
            exchange.getResponseHeaders().add("Location", "file:///etc/passwd");
            answer(exchange, 302, "");
        });
        server.createContext("/gone", exchange -> answer(exchange, 404, "no"));
        server.createContext("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
        });
        server.start();
        Clock noon = Clock.fixed(Instant.parse("2026-05-01T12:00:00Z"), ZoneOffset.UTC);
        snapshots = new Snapshots(folder.resolve("kept"), fetcher(Duration.ofSeconds(20)), noon);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void savesThePageWithTimeHeadersAndDigestAndReplacesNothing() throws Exception {
        String first = snapshots.save(address("/page"));
        String second = snapshots.save(address("/moved"));

        assertThat(first).matches("(127\\.0\\.0\\.1|localhost)-20260501T120000Z\\.warc");
        assertThat(second).isEqualTo(first.replace("Z.warc", "Z-2.warc"));
        assertThat(Files.readString(folder.resolve("kept").resolve(first)))
                .contains(
                        "WARC-Target-URI: " + address("/page"),
                        "WARC-Date: 2026-05-01T12:00:00Z",
                        "WARC-Payload-Digest: sha256:" + Sha256.of(PAGE.getBytes(StandardCharsets.UTF_8)),
                        "text/html; charset=utf-8",
                        PAGE);
        assertThat(Files.readString(folder.resolve("kept").resolve(second)))
                .contains("WARC-Target-URI: " + address("/page"));
    }

    @Test
    void saysWhyAPageWasNotFetched() {
        assertFails("/gone", "status 404");
        assertFails("/round", "more than 5 times");
        assertFails("/away", "found \"file:///etc/passwd\"");
        assertThatThrownBy(() -> snapshots.save("no address")).hasMessageContaining("would be accepted");
        assertThat(folder.resolve("kept")).doesNotExist();
    }

    @Test
    void waitsForNoPageForEver() {
        Snapshots hasty = new Snapshots(folder, fetcher(Duration.ofSeconds(2)), Clock.systemUTC());

        assertThatThrownBy(() -> hasty.save(address("/slow"))).hasMessageContaining("did not come in 2 seconds");
    }

    @Test
    void asksNoMachineOfOnesOwnUnlessAllowed() {
        Snapshots careful = new Snapshots(folder, false);

        assertThatThrownBy(() -> careful.save(address("/page"))).hasMessageContaining("--allow-private-addresses");
    }

    private static Fetcher fetcher(Duration patience) {
        return new Fetcher(Fetcher.plainClient(), new WebAddress(Resolver.OF_THE_MACHINE, true), patience);
    }

    private void assertFails(String path, String message) {
        assertThatThrownBy(() -> snapshots.save(address(path)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(message);
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
