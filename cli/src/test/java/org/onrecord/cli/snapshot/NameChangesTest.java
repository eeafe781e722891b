package org.onrecord.cli.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A name that changes its address between the look and the request gains nothing by it. */
class NameChangesTest {
    private static final String NAME = "rebind.example";

    @TempDir
    Path folder;

    /** The other Java: its names come from a file, and it is told to remember none. */
    static final class Probe {
        private Probe() {}

        /** Fetches {@code args[1]}; the name of its host leads elsewhere as soon as it has been looked at. */
        public static void main(String[] args) throws Exception {
            Path hosts = Path.of(args[0]);
            Resolver changing = host -> {
                List<InetAddress> found = Resolver.OF_THE_MACHINE.resolve(host);
                try {
                    Files.writeString(hosts, "127.0.0.2 " + NAME + "\n");
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
                return found;
            };
            Fetcher fetcher =
                    new Fetcher(Fetcher.plainClient(), new WebAddress(changing, true), Duration.ofSeconds(20));
            System.exit(fetcher.fetch(URI.create(args[1])).body().length);
        }
    }

    @Test
    @Timeout(60)
    void theAddressThatWasLookedAtIsAsked() throws Exception {
        Path hosts = Files.writeString(folder.resolve("hosts"), "127.0.0.1 " + NAME + "\n");
        Path said = folder.resolve("said");
        try (LoopbackServer server = new LoopbackServer((path, out) -> LoopbackServer.send(
                out, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 7\r\n\r\n<p>page"))) {
            Process probe = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Djdk.net.hosts.file=" + hosts,
                            "-Dsun.net.inetaddr.ttl=0",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Probe.class.getName(),
                            hosts.toString(),
                            "http://" + NAME + ":" + server.port() + "/")
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            assertThat(probe.waitFor()).as(() -> read(said)).isEqualTo(7);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
