package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
