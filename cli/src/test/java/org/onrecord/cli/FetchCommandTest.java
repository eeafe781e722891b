package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.diagnostic.Printable;

class FetchCommandTest {
    @TempDir
    Path folder;

    @Test
    void readsAPageFromTheSnapshotThatItSaved() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/bridge", exchange -> {
            byte[] page = CommandTest.PAGE.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/plain");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
        String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/bridge";
        try {
            Ran refused = Ran.in(folder, "extract", "--fetch", address);
            assertThat(refused.code()).isEqualTo(3);
            assertThat(refused.err()).startsWith(address + ": error: found 127.0.0.1");

            Ran made = Ran.in(
                    folder,
                    "extract",
                    "--fetch",
                    address,
                    "--allow-private-addresses",
                    "--snapshots",
                    "kept/",
                    "-o",
                    "s.yaml");
            assertThat(made.err()).isEmpty();
            assertThat(made.code()).isZero();
        } finally {
            server.stop(0);
        }
        assertThat(folder.resolve("s.yaml")).content().contains("file: \"kept/127.0.0.1-", ".warc!" + address);
        assertThat(Ran.in(folder, "check", "s.yaml").err()).contains("nothing differs");
    }

    @Test
    void needsPagesOrAnAddress() {
        Ran ran = Ran.in(folder, "text");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).startsWith("onrecord: Missing required parameter: 'PAGES'");
    }

    private Ran fetched(String path, Consumer<HttpServer> pages) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        pages.accept(server);
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + path;
            return Ran.in(folder, "text", "--fetch", address, "--allow-private-addresses");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void whatAServerSaysIsShownAndNotObeyed() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread answering = new Thread(() -> {
                String[] answers = {
                    "HTTP/1.1 2\u001B[31mOK\u0007\r\n\r\n",
                    "HTTP/1.1 302 Found\r\nLocation: http://[\u001B]0;owned\u0007\u009B\r\nContent-Length: 0\r\n\r\n",
                    "HTTP/1.1 200 OK\r\nContent-Type: evil\u001B[2J/\u009Bx\r\nContent-Length: 0\r\n\r\n"
                };
                for (String answer : answers) {
                    try (Socket client = server.accept()) {
                        client.getInputStream().read(new byte[1000]);
                        client.getOutputStream().write(answer.getBytes(StandardCharsets.ISO_8859_1));
                    } catch (IOException e) {
                        return;
                    }
                }
            });
            answering.setDaemon(true);
            answering.start();
            for (int i = 0; i < 3; i++) {
                Ran ran = Ran.in(
                        folder,
                        "text",
                        "--fetch",
                        "http://127.0.0.1:" + server.getLocalPort() + "/",
                        "--allow-private-addresses");

                assertThat(ran.code()).isEqualTo(3);
                assertThat(ran.err()).contains(": error: ").hasLineCount(1);
                assertThat(ran.err().strip().codePoints()).allMatch(Printable::isSeen);
            }
        }
    }

    @Test
    void aPageThatUnpacksToFarMoreIsRefused() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            byte[] blanks = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                out.write(blanks);
            }
        }
        Ran ran = fetched(
                "/bomb",
                server -> server.createContext("/bomb", exchange -> {
                    exchange.getResponseHeaders().add("Content-Type", "text/html");
                    exchange.getResponseHeaders().add("Content-Encoding", "gzip");
                    exchange.sendResponseHeaders(200, packed.size());
                    exchange.getResponseBody().write(packed.toByteArray());
                    exchange.close();
                }));

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains(": error: it unpacks to more than 100 times its size");
    }
}
